// nvcc: -arch=sm_75
// A block sorts 256 keys in shared memory.
extern "C" __global__ void bitonic_sort(unsigned *keys) {
    __shared__ unsigned s[256];
    unsigned t = threadIdx.x;
    s[t] = keys[blockIdx.x * 256 + t];
    __syncthreads();
    for (unsigned k = 2; k <= 256; k <<= 1)
        for (unsigned j = k >> 1; j > 0; j >>= 1) {
            unsigned p = t ^ j;
            if (p > t) {
                bool up = (t & k) == 0;
                unsigned a = s[t], b = s[p];
                if ((a > b) == up) { s[t] = b; s[p] = a; }
            }
            __syncthreads();
        }
    keys[blockIdx.x * 256 + t] = s[t];
}
