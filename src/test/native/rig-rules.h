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

/* 0, or the code that a BOOL function or one that gives a handle failed with. */
#define CODE(call) (SetLastError(STALE), (call) ? 0 : GetLastError())

SC_HANDLE open_service(void);
DWORD state(void);
int wait_for(DWORD state);
void send_control(DWORD code);
int service_vanishes(void);
void service_is_told(const wchar_t *executable, const char *lines);
int holds(const wchar_t *file, const char *line);     /* of RIG_FOLDER; the line begins and ends with \n */
void forget(const wchar_t *file);
void permissions(const char *sddl);                    /* writes security.txt; NULL removes it */
SC_HANDLE opened(DWORD access);
DWORD opens(DWORD access);
void enable(const wchar_t *privilege, int on);
DWORD elevated(const wchar_t *words, DWORD *exit_code);   /* runs rig-rules.exe --elevated with these words */

void rules_of_parameters(void);
void rules_of_paths(void);
void rules_of_accounts(void);
void rules_of_service(const wchar_t *executable);
void rules_of_children(void);
void rules_of_opening(void);
void rules_of_security(void);
void rules_of_starting(const wchar_t *executable);
void rules_of_shell(void);
void rules_of_files(void);
void rules_of_drives(void);
void rules_of_standard_user(void);
void rules_of_tokens(void);
int who(const wchar_t *caller);   /* whether we were started as that caller */
int elevated_main(const wchar_t *word);
void service_exists(const wchar_t *executable);
void service_start_type(DWORD type);
void service_is_stopped(void);
