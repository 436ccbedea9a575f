// nvcc: -arch=sm_80
// Warps that talk through shared memory with warp barriers, in divergent loops of different lengths.
extern "C" __global__ void warp_shared(const int *x, int *out) {
    __shared__ int s[128];
    int t = threadIdx.x, lane = t & 31, base = t & ~31;
    int v = x[blockIdx.x * 128 + t];
    for (int r = 0; r <= (t >> 5) + (int)blockIdx.x; r++) {
        s[t] = v;
        __syncwarp();
        v = s[base + ((lane + 1) & 31)] + s[base + ((lane + 7) & 31)];
        __syncwarp();
    }
    out[blockIdx.x * 128 + t] = v;
}
