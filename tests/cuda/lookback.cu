// nvcc: -arch=sm_80
// A scan in one pass: each block waits for what the blocks before it publish.
__device__ unsigned ticket;
extern "C" __global__ void lookback(const int *in, int *out, unsigned long long *state, int n) {
    __shared__ int part[128];
    __shared__ int before;
    __shared__ unsigned number;
    if (threadIdx.x == 0) number = atomicAdd(&ticket, 1u);
    __syncthreads();
    unsigned b = number;
    int t = threadIdx.x, i = b * 128 + t;
    part[t] = i < n ? in[i] : 0;
    __syncthreads();
    for (int d = 1; d < 128; d <<= 1) {
        int u = t >= d ? part[t - d] : 0;
        __syncthreads();
        part[t] += u;
        __syncthreads();
    }
    if (t == 0) {
        int total = part[127], sum = 0;
        if (b == 0) atomicExch(&state[0], (2ull << 32) | (unsigned)total);
        else {
            atomicExch(&state[b], (1ull << 32) | (unsigned)total);
            for (int p = (int)b - 1; p >= 0;) {
                unsigned long long s = *(volatile unsigned long long *)&state[p];
                if (s >> 32 == 0) continue;
                sum += (int)(unsigned)s;
                if (s >> 32 == 2) break;
                p--;
            }
            atomicExch(&state[b], (2ull << 32) | (unsigned)(sum + total));
        }
        before = sum;
    }
    __syncthreads();
    if (i < n) out[i] = part[t] + before;
}
