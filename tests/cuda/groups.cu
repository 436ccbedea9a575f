// nvcc: -arch=sm_90 -std=c++17
// Cooperative groups: tiles of a warp, coalesced threads, labelled partitions, reductions and scans.
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
namespace cg = cooperative_groups;
extern "C" __global__ void groups(const int *x, int *out, int *counter) {
    cg::thread_block block = cg::this_thread_block();
    auto warp = cg::tiled_partition<32>(block);
    auto tile = cg::tiled_partition<8>(warp);
    int t = block.thread_rank(), v = x[blockIdx.x * 128 + t], *o = out + (blockIdx.x * 128 + t) * 6;
    o[0] = cg::reduce(tile, v, cg::plus<int>());
    o[1] = cg::exclusive_scan(tile, v, cg::plus<int>());
    o[2] = cg::reduce(warp, v, cg::greater<int>());
    o[3] = tile.shfl(v, 3) + tile.meta_group_rank() * 1000;
    o[4] = o[5] = -1;
    if (v & 1) {
        auto active = cg::coalesced_threads();
        int first = 0;
        if (active.thread_rank() == 0) first = atomicAdd(counter, active.size());
        first = active.shfl(first, 0);
        o[4] = active.thread_rank();
        o[5] = active.size();
    }
    warp.sync();
    auto part = cg::labeled_partition(warp, v % 3);
    o[4] += 100 * part.size();
    block.sync();
}
