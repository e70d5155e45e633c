"""Looking up many texts at once by products of sparse matrices. Needs scipy and sparse-dot-topn (extra `match`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sparse_dot_topn import sp_matmul_topn  # type: ignore[import-untyped]

from tracker.matching.retrieval import LOOKED_AT, Hits, Rows, Search

_AT_ONCE = 2_000  # queries of one product: bounds the memory, however many there are
_THREADS = 2


def by_products(search: Search, count: int) -> Iterator[Hits]:
    """For each row asked the most alike of those searched: looked up by uncommon words, weighed by all."""
    columns = len(search.is_common)
    uncommon = ~np.array(search.is_common, dtype=bool)
    searched = matrix(search.searched, columns)
    by_word = _only(searched, uncommon).T.tocsr()
    asked = matrix(search.asked, columns)
    for start in range(0, asked.shape[0], _AT_ONCE):
        chunk = asked[start : start + _AT_ONCE]
        near = sp_matmul_topn(_only(chunk, uncommon), by_word, top_n=LOOKED_AT, n_threads=_THREADS)
        rows = np.repeat(np.arange(chunk.shape[0]), np.diff(near.indptr))
        like = np.asarray(chunk[rows].multiply(searched[near.indices]).sum(axis=1)).ravel()
        for row in range(chunk.shape[0]):
            span = slice(near.indptr[row], near.indptr[row + 1])
            yield _best(near.indices[span], like[span], count)


def _best(places: Any, likenesses: Any, count: int) -> Hits:
    best = np.lexsort((places, -likenesses))[:count]
    return tuple((int(places[n]), float(likenesses[n])) for n in best if likenesses[n])


def matrix(rows: Rows, columns: int) -> Any:
    """The rows as a matrix that shares their memory."""
    values, words = np.frombuffer(rows.values, dtype=np.float32), np.frombuffer(rows.words, dtype=np.int32)
    return csr_matrix((values, words, np.array(rows.starts)), shape=(len(rows), columns))


def _only(whole: Any, wanted: Any) -> Any:
    """The matrix without the entries of unwanted columns."""
    kept = wanted[whole.indices]
    starts = np.concatenate(([0], np.cumsum(kept)))[whole.indptr]
    return csr_matrix((whole.data[kept], whole.indices[kept], starts), shape=whole.shape)
