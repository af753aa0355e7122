"""The claims of one model asked: in this process, and where there are many in others beside it.

tasks       what there is to do, in pieces that know nothing of each other, and how one is done
board       which pieces are to do, are being done and are done, for all who work on them
account     what came of the pieces as a report, always in the same order
crew        the other processes: started, given work, listened to, and outlived
worker      such a process from within
wire        values on their way from one process to another
claims      all of that together
"""
