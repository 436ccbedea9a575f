// nvcc: -arch=sm_80
// Warp reductions by shuffles: down, xor, up and a broadcast, then one value a block.
extern "C" __global__ void warp_reduce(const float *x, float *sums, int *maxima, int n) {
    __shared__ float part[32];
    int i = blockIdx.x * blockDim.x + threadIdx.x, lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    float v = i < n ? x[i] : 0.0f;
    for (int d = 16; d; d >>= 1) v += __shfl_down_sync(~0u, v, d);
    if (lane == 0) part[warp] = v;
    int m = i < n ? (int)x[i] : -1000000;
    for (int d = 16; d; d >>= 1) m = max(m, __shfl_xor_sync(~0u, m, d));
    int prefix = 1;
    for (int d = 1; d < 32; d <<= 1) {
        int t = __shfl_up_sync(~0u, prefix, d);
        if (lane >= d) prefix += t;
    }
    int first = __shfl_sync(~0u, prefix, 5, 8);
    if (i < n) maxima[i] = m * 1000 + prefix * 10 + first % 10;
    __syncthreads();
    if (warp == 0) {
        v = lane < blockDim.x / 32 ? part[lane] : 0.0f;
        for (int d = 16; d; d >>= 1) v += __shfl_down_sync(~0u, v, d);
        if (lane == 0) sums[blockIdx.x] = v;
    }
}
