// nvcc: -arch=sm_90a -lineinfo
// A cluster of two blocks: each loads half of a tile for both, round after round, and says when it has read it.
#include <cooperative_groups.h>
#include <cuda/ptx>
#include <cuda/std/cstdint>
namespace ptx = cuda::ptx;
namespace cg = cooperative_groups;
extern "C" __global__ void __cluster_dims__(2) multicast(const int *in, int *out, int rounds) {
  __shared__ alignas(128) int tile[2][128];
  __shared__ cuda::std::uint64_t full, empty;
  auto cluster = cg::this_cluster();
  unsigned rank = cluster.block_rank();
  if (threadIdx.x == 0) {
    ptx::mbarrier_init(&full, 1);
    ptx::mbarrier_init(&empty, 2 * blockDim.x);
    ptx::fence_mbarrier_init(ptx::sem_release, ptx::scope_cluster);
  }
  cluster.sync();
  int sum = 0;
  for (int k = 0; k < rounds; k++) {
    if (threadIdx.x == 0) {
      if (k > 0)
        while (!ptx::mbarrier_try_wait_parity(&empty, (k - 1) & 1)) {
        }
      ptx::mbarrier_arrive_expect_tx(ptx::sem_release, ptx::scope_cta, ptx::space_shared, &full, sizeof(tile));
      ptx::cp_async_bulk(ptx::space_cluster, ptx::space_global, &tile[rank][0], in + (2 * k + rank) * 128, 512u, &full,
                         (unsigned short)3);
    }
    while (!ptx::mbarrier_try_wait_parity(&full, k & 1)) {
    }
    sum += tile[0][threadIdx.x] * 3 + tile[1][threadIdx.x ^ rank];
    for (unsigned r = 0; r < 2; r++)
      ptx::mbarrier_arrive(ptx::sem_release, ptx::scope_cluster, ptx::space_cluster, cluster.map_shared_rank(&empty, r));
  }
  out[blockIdx.x * 128 + threadIdx.x] = sum;
  cluster.sync();
}
