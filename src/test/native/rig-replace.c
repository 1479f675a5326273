/* Overwrites the entry of a function in memory with a jump to another function. */
#include "rig-hooks.h"

#define JUMP 12

static void write_jump(unsigned char *at, const void *to) {
    static const unsigned char jump[JUMP] = {0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xe0};   /* mov rax, to; jmp rax */
    memcpy(at, jump, JUMP);
    memcpy(at + 2, &to, sizeof to);
}

/* Most of Wine's entries begin with 8 bytes that do nothing. What a jump through a pointer leads to is read there; else the bytes that the
 * jump takes are moved elsewhere, if they are known to be whole instructions that mean the same anywhere. */
static void *original_of(const unsigned char *entry) {
    static const unsigned char nothing[] = {0x48, 0x8d, 0xa4, 0x24, 0, 0, 0, 0}, through[] = {0xff, 0x25}, room[] = {0x48, 0x83, 0xec},
            pushes[JUMP] = {0x41, 0x57, 0x41, 0x56, 0x41, 0x55, 0x41, 0x54, 0x55, 0x57, 0x56, 0x53}, few[] = {0x55, 0x57, 0x56, 0x53};
    int padded = !memcmp(entry, nothing, sizeof nothing);
    if (padded && !memcmp(entry + sizeof nothing, through, sizeof through)) {
        int offset;
        memcpy(&offset, entry + 10, sizeof offset);
        return *(void *const *) (entry + 14 + offset);
    }
    const unsigned char *first = entry + sizeof nothing;
    int known = padded ? !memcmp(first, room, sizeof room) || !memcmp(first, few, sizeof few) : !memcmp(entry, pushes, sizeof pushes);
    if (!known) return NULL;
    unsigned char *moved = VirtualAlloc(NULL, 2 * JUMP, MEM_COMMIT | MEM_RESERVE, PAGE_EXECUTE_READWRITE);
    if (!moved) return NULL;
    memcpy(moved, entry, JUMP);
    write_jump(moved + JUMP, entry + JUMP);
    return moved;
}

/* Fails where the original would be needed and cannot be reached: a rig that is only half there proves nothing. */
int replace(const struct hook *hook) {
    DWORD old;
    unsigned char *entry = (unsigned char *) GetProcAddress(GetModuleHandleA(hook->module), hook->function);
    if (!entry || (hook->original && !(*hook->original = original_of(entry)))) return 0;
    if (!VirtualProtect(entry, JUMP, PAGE_EXECUTE_READWRITE, &old)) return 0;
    write_jump(entry, hook->replacement);
    VirtualProtect(entry, JUMP, old, &old);
    return FlushInstructionCache(GetCurrentProcess(), entry, JUMP);
}
