/* What the parts of rig-rules.exe share. */
#include <windows.h>

/* A call of CreateProcessWithLogonW, as its parameters go in. */
struct attempt {
    const wchar_t *user, *domain, *password;
    DWORD logonFlags;
    const wchar_t *application;
    wchar_t *commandLine;
    DWORD creationFlags;
    void *environment;
    const wchar_t *directory;
    STARTUPINFOW *startup;
    PROCESS_INFORMATION *process;
};

#define STALE 0xDEAD        /* the last error before each call */
#define FAILED_WITH_0 0xF0  /* FALSE, and the last error is 0 */

extern PROCESS_INFORMATION child;
extern wchar_t rig_folder[MAX_PATH], report[MAX_PATH];
extern wchar_t password[21];

struct attempt good(void);                          /* one that works; each rule spoils one thing */
DWORD try(const struct attempt *attempt);           /* 0, or the code that it failed with */
void check(const char *name, DWORD expected, DWORD got);
void control(const char *format, ...);              /* writes control.txt: the accounts, then these lines */
void close_child(void);

#define RULE(name, expected, change) do { \
        struct attempt a = good(); \
        change; \
        check(name, expected, try(&a)); \
        close_child(); \
    } while (0)

void rules_of_parameters(void);
void rules_of_paths(void);
void rules_of_accounts(void);
void rules_of_service(const wchar_t *executable);
void rules_of_children(void);
void service_exists(const wchar_t *executable);
void service_start_type(DWORD type);
void service_is_stopped(void);
