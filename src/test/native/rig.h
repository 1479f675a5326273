/* The parts of secondary-logon-rig.dll, in the order in which a call passes through them. */
#include <windows.h>

struct call {
    const wchar_t *user, *domain, *password;
    DWORD logonFlags;
    const wchar_t *application;
    wchar_t *commandLine;
    DWORD creationFlags;
    void *environment;
    const wchar_t *directory;
    STARTUPINFOW *startup;
    PROCESS_INFORMATION *process;
    DWORD lastError;   /* the caller's, at entry */
    LONG number;       /* counts the calls in this process */
    unsigned long long entered;   /* when: see clock.h */
};

extern wchar_t rig_folder[MAX_PATH];

/* control.txt as it is at this moment; a missing file is an empty one. */
struct control {
    wchar_t *lines;   /* each ended by a NUL, the last by two */
};

struct control control_read(void);
void control_free(struct control *control);
const wchar_t *control_value(const struct control *control, const wchar_t *key, int index);   /* NULL after the last */
DWORD control_number(const struct control *control, const wchar_t *key, DWORD otherwise);
int control_says(const struct control *control, const wchar_t *key, const wchar_t *value);

int same(const wchar_t *a, const wchar_t *b);   /* as Windows compares names: without regard to case, in no language */
void handles_remember(const PROCESS_INFORMATION *process);
void handles_forget_closed(void);
int handles_open(void);
void exit_hold(void);
struct text;
void record_append(struct text *text, const wchar_t *name);   /* as a block of that file in RIG_FOLDER; frees the text */
void record_entry(const struct call *call, const wchar_t *password);
void record_process(struct text *text, const struct call *call);   /* what all functions that create a process are given */
void record_return(const struct call *call, const wchar_t *password, BOOL result, DWORD error);

/* Each answers with the Win32 code that the call fails with, or with 0. */
DWORD check_parameters(const struct call *call);
DWORD check_names(const struct call *call);
DWORD check_creation(const struct call *call, size_t longest, DWORD too_long);
DWORD check_for_service(const struct call *call);   /* the same for the interface of the Secondary Logon service */
DWORD check_program(const struct call *call);
DWORD check_user(const struct call *call);
DWORD check_folder(const struct call *call);
DWORD check_service(const struct control *control);
DWORD check_account(const struct call *call, const struct control *control);
DWORD check_access(const struct call *call, const struct control *control);

int drive_of_caller(const wchar_t *path);   /* whether the path begins with a letter that only the caller has */

const wchar_t *password_state(const struct call *call, const struct control *control);
void child_prepare(const struct call *call);           /* child-has-rig=yes: loads the rig into a suspended child */
wchar_t *child_environment(const struct call *call);   /* to be freed */
const wchar_t *variable(const wchar_t *block, const wchar_t *name);
