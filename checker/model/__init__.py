"""The resolved model of a system, and how it is made from syntax trees.

load        the files of a system, imports followed
collect     what they declare, by name
resolve     the order of everything below
expressions, references, indices, arithmetic, temporal, actionrefs, typenames, declarations
            expressions and the declarations that they name; these modules know each other,
            because a `let` is an expression and an expression names `let`s
components, variables, transitions, effects, paths
            the control structure and its behaviour
analysis, claims
            what STPA says of it, and what is claimed
checks      what is remarked on a model as a whole
entities, expr, types
            the result, which later stages read
structure   the control structure as a graph
"""
