// nvcc: -arch=sm_80 -std=c++17
// CUB's block-wide sort, scan, reduction and histogram: library code with many layers of templates.
#include <cub/block/block_histogram.cuh>
#include <cub/block/block_radix_sort.cuh>
#include <cub/block/block_reduce.cuh>
#include <cub/block/block_scan.cuh>
extern "C" __global__ void cub_block(const unsigned *keys, unsigned *sorted, int *scanned, unsigned *largest, unsigned *bins) {
    using Sort = cub::BlockRadixSort<unsigned, 128, 4>;
    using Scan = cub::BlockScan<int, 128>;
    using Reduce = cub::BlockReduce<unsigned, 128>;
    using Histogram = cub::BlockHistogram<unsigned char, 128, 4, 16>;
    __shared__ union { Sort::TempStorage sort; Scan::TempStorage scan; Reduce::TempStorage reduce; Histogram::TempStorage histogram; } temp;
    __shared__ unsigned counts[16];
    int base = blockIdx.x * 512 + threadIdx.x * 4;
    unsigned k[4];
    unsigned char small[4];
    int v[4];
    for (int i = 0; i < 4; i++) { k[i] = keys[base + i]; v[i] = k[i] & 15; small[i] = k[i] & 15; }
    unsigned top = Reduce(temp.reduce).Reduce(max(max(k[0], k[1]), max(k[2], k[3])), [](unsigned a, unsigned b) { return a > b ? a : b; });
    if (threadIdx.x == 0) largest[blockIdx.x] = top;
    __syncthreads();
    Scan(temp.scan).InclusiveSum(v, v);
    __syncthreads();
    Histogram(temp.histogram).Histogram(small, counts);
    __syncthreads();
    Sort(temp.sort).Sort(k);
    for (int i = 0; i < 4; i++) { sorted[base + i] = k[i]; scanned[base + i] = v[i]; }
    if (threadIdx.x < 16) bins[blockIdx.x * 16 + threadIdx.x] = counts[threadIdx.x];
}
