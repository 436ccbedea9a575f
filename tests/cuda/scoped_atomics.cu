// nvcc: -arch=sm_80 -std=c++17
// cuda::atomic_ref: orders and scopes as the C++ memory model has them; a ticket lock and a message.
#include <cuda/atomic>
extern "C" __global__ void scoped_atomics(unsigned *words, int *data, int *out) {
    cuda::atomic_ref<unsigned, cuda::thread_scope_device> next(words[0]), serving(words[1]), flag(words[2]);
    if (threadIdx.x == 0) {
        unsigned mine = next.fetch_add(1, cuda::memory_order_relaxed);
        while (serving.load(cuda::memory_order_acquire) != mine) {}
        data[0] = data[0] * 2 + 1;
        serving.store(mine + 1, cuda::memory_order_release);
        if (blockIdx.x == gridDim.x - 1) {
            data[1] = 77;
            flag.store(1, cuda::memory_order_release);
        } else {
            while (flag.load(cuda::memory_order_acquire) == 0) {}
            out[blockIdx.x] = data[1] + blockIdx.x;
        }
    }
    cuda::atomic_ref<float, cuda::thread_scope_block> peak(((float *)words)[3]);
    peak.fetch_max((float)(threadIdx.x * 3 % 64));
}
