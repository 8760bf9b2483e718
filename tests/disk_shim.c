/* A disk that fails or a process that dies at the Nth step, preloaded into a test's child: see disk_shim.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE, DIE, FAIL_SYNC, FULL, QUOTA };
static int mode;
static long steps, at, room;

/* From now on: die before step n, fail every sync from the nth on, or have n more bytes of room, on the
   disk or by a quota. */
void disk_arm(int new_mode, long n) { mode = new_mode, steps = 0, at = n, room = n; }
long disk_steps(void) { return steps; }

static void step(void) {
    if (++steps == at && mode == DIE) kill(getpid(), SIGKILL);
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int sync_fails(void) {
    step();
    if (mode == FAIL_SYNC && steps >= at) { errno = EIO; return 1; }
    return 0;
}

int fsync(int fd) { REAL(fsync); return sync_fails() ? -1 : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); return sync_fails() ? -1 : real(fd); }

static int counted(void) {
    if (mode != FAIL_SYNC) step();
    return 0;
}

int rename(const char *from, const char *to) { REAL(rename); counted(); return real(from, to); }
int unlink(const char *path) {
    REAL(unlink);
    struct stat status;
    counted();
    if ((mode == FULL || mode == QUOTA) && stat(path, &status) == 0) room += status.st_size;
    return real(path);
}
int unlinkat(int folder, const char *path, int flags) {
    REAL(unlinkat);
    counted();
    return real(folder, path, flags);
}
int rmdir(const char *path) { REAL(rmdir); counted(); return real(path); }
int mkdir(const char *path, mode_t bits) { REAL(mkdir); counted(); return real(path, bits); }
int chmod(const char *path, mode_t bits) { REAL(chmod); counted(); return real(path, bits); }

/* Those that make or empty a file. */
#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t bits = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (flags & (O_CREAT | O_TRUNC)) counted(); \
        return real(path, flags, bits); \
    }
OPEN(open)
OPEN(open64)
int link(const char *from, const char *to) { REAL(link); counted(); return real(from, to); }
int ftruncate(int fd, off_t length) { REAL(ftruncate); counted(); return real(fd, length); }
int ftruncate64(int fd, off64_t length) { REAL(ftruncate64); counted(); return real(fd, length); }

/* Pipes and terminals always have room. */
static int full(int fd, size_t size) {
    if ((mode != FULL && mode != QUOTA) || lseek(fd, 0, SEEK_CUR) < 0) return 0;
    if ((long)size > room) { room = 0; errno = mode == FULL ? ENOSPC : EDQUOT; return 1; }
    room -= (long)size;
    return 0;
}

ssize_t write(int fd, const void *data, size_t size) { REAL(write); return full(fd, size) ? -1 : real(fd, data, size); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t place) {
    REAL(pwrite);
    if (full(fd, size)) return -1;
    counted();
    return real(fd, data, size, place);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) {
    REAL(pwrite64);
    if (full(fd, size)) return -1;
    counted();
    return real(fd, data, size, place);
}

/* A quota is not told so. */
int statvfs(const char *path, struct statvfs *status) {
    REAL(statvfs);
    int result = real(path, status);
    if (mode == FULL) status->f_bavail = status->f_bfree = (fsblkcnt_t)(room / (long)status->f_frsize);
    return result;
}
int statvfs64(const char *path, struct statvfs64 *status) {
    REAL(statvfs64);
    int result = real(path, status);
    if (mode == FULL) status->f_bavail = status->f_bfree = (fsblkcnt64_t)(room / (long)status->f_frsize);
    return result;
}
