"""The families that the manual of PTX has, by name: what the table is counted against.

Needs the table. Gives `FAMILIES` (the list, kept apart from the rows so that a chapter can be seen to lack one) and
`held(family)`: whether rows are there for it. Invariant: the list is of the manual, never made from the rows.
"""

from __future__ import annotations

from .lookup import bases, families, forms

_NAMES = """
abs activemask add add.cc addc alloca and applypriority atom bar bar.red bar.warp barrier barrier.cluster
barrier.cluster.arrive barrier.cluster.wait bfe bfi bfind bmsk bra brev brkpt brx brx.idx call clusterlaunchcontrol
clusterlaunchcontrol.query_cancel clusterlaunchcontrol.try_cancel.async clz cnot copysign cos cp cp.async
cp.async.bulk cp.async.bulk.commit_group cp.async.bulk.prefetch cp.async.bulk.prefetch.tensor cp.async.bulk.tensor
cp.async.bulk.wait_group cp.async.commit_group cp.async.mbarrier.arrive cp.async.mbarrier.arrive.noinc
cp.async.wait_all cp.async.wait_group cp.reduce.async.bulk cp.reduce.async.bulk.tensor createpolicy cvt cvt.pack cvta
discard div dp2a dp4a elect ex2 exit fence fence.mbarrier_init fence.proxy fma fns getctarank griddepcontrol isspacep
istypep ld ldmatrix ldu lg2 lop3 mad mad.cc mad24 madc mapa match max mbarrier mbarrier.arrive
mbarrier.arrive.expect_tx mbarrier.arrive_drop mbarrier.complete_tx mbarrier.expect_tx mbarrier.init mbarrier.inval
mbarrier.pending_count mbarrier.test_wait mbarrier.try_wait membar min mma mma.sp mov movmatrix mul mul24 multimem
multimem.ld_reduce multimem.red multimem.st nanosleep neg not or pmevent popc prefetch prefetchu prmt rcp red
red.async redux rem ret rsqrt sad selp set setmaxnreg setp shf shfl shl shr sin slct sqrt st st.async st.bulk
stackrestore stacksave stmatrix sub sub.cc subc suld suq sured sust szext tanh tcgen05 tcgen05.alloc tcgen05.commit
tcgen05.cp tcgen05.dealloc tcgen05.fence tcgen05.ld tcgen05.ld.red tcgen05.mma tcgen05.mma.sp tcgen05.mma.ws
tcgen05.relinquish_alloc_permit tcgen05.shift tcgen05.st tcgen05.wait tensormap tensormap.cp_fenceproxy
tensormap.replace testp tex tld4 trap txq vabsdiff vabsdiff2 vabsdiff4 vadd vadd2 vadd4 vavrg2 vavrg4 vmad vmax vmax2
vmax4 vmin vmin2 vmin4 vote vset vset2 vset4 vshl vshr vsub vsub2 vsub4 wgmma wgmma.commit_group wgmma.fence
wgmma.mma_async wgmma.wait_group wmma wmma.load wmma.mma wmma.store xor
"""
FAMILIES = tuple(_NAMES.split())


def held(family: str) -> bool:
    """Whether the table has rows of it: by its name, as the beginning of families' names, or of a form's words."""
    if family in bases() or any(f == family or f.startswith(family + ".") for f in families()):
        return True
    base, *words = family.split(".")
    return any(
        all(any(w in c.text.split(".") for m in form.modifiers() for c in m.choices) for w in words)
        for form in forms(base)
    )
