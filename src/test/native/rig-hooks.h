/* The functions that secondary-logon-rig.dll replaces, and the way to the originals of those that it needs itself. */
#include "rig.h"
#include "text.h"

#include <shellapi.h>
#include <aclapi.h>
#include <profinfo.h>
#include <winsafer.h>

struct hook {
    const char *module, *function;
    void *replacement;
    void **original;   /* set when the function is replaced; NULL when nobody needs it */
};

/* A token that the rig has given out, and what it stands for. */
#define TOKEN_NAME 600
struct token {
    HANDLE handle;
    LUID id;
    enum {OF_ACCOUNT, RESTRICTED} kind;
    wchar_t user[TOKEN_NAME], domain[TOKEN_NAME];
    DWORD logonFlags, integrity;
};

HANDLE own_token(void);                       /* a copy of that of the process */
struct token *token_give(HANDLE handle);      /* keeps what it stands for */
struct token *token_of(HANDLE handle);        /* NULL if it is none, or closed */
wchar_t *token_environment(const struct token *token);   /* to be freed with HeapFree */
int tokens_open(void);
int levels_open(void);
int blocks_open(void);
int profiles_open(void);

int caller_is(const wchar_t *who);
DWORD told_to_fail(const struct control *control, const wchar_t *function);
struct text record_begin(const wchar_t *function);
BOOL record_end(struct text *text, DWORD error);   /* to tokens.txt; answers the call */

int replace(const struct hook *hook);

extern SC_HANDLE (WINAPI *real_open_manager)(LPCWSTR computer, LPCWSTR database, DWORD access);
extern SC_HANDLE (WINAPI *real_open_service)(SC_HANDLE manager, LPCWSTR name, DWORD access);
extern BOOL (WINAPI *real_close_handle)(SC_HANDLE handle);
extern BOOL (WINAPI *real_start_service)(SC_HANDLE service, DWORD count, LPCWSTR *words);
extern BOOL (WINAPI *real_query_security)(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR to, DWORD size,
        LPDWORD needed);
extern BOOL (WINAPI *real_set_security)(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR from);
extern BOOL (WINAPI *real_token_information)(HANDLE token, TOKEN_INFORMATION_CLASS what, LPVOID to, DWORD size, PDWORD needed);
extern BOOL (WINAPI *real_set_token_information)(HANDLE token, TOKEN_INFORMATION_CLASS what, LPVOID from, DWORD size);
extern BOOL (WINAPI *real_create_process)(LPCWSTR application, LPWSTR commandLine, LPSECURITY_ATTRIBUTES process_security,
        LPSECURITY_ATTRIBUTES thread_security, BOOL inherits, DWORD creationFlags, LPVOID environment, LPCWSTR directory,
        LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process);
extern BOOL (WINAPI *real_create_as_user)(HANDLE token, LPCWSTR application, LPWSTR commandLine, LPSECURITY_ATTRIBUTES process_security,
        LPSECURITY_ATTRIBUTES thread_security, BOOL inherits, DWORD creationFlags, LPVOID environment, LPCWSTR directory,
        LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process);
extern DWORD (WINAPI *real_named_security)(LPCWSTR name, SE_OBJECT_TYPE type, SECURITY_INFORMATION parts, PSID *owner, PSID *group,
        PACL *dacl, PACL *sacl, PSECURITY_DESCRIPTOR *descriptor);
extern DWORD (WINAPI *real_dos_device)(LPCWSTR name, LPWSTR to, DWORD size);
extern DWORD (WINAPI *real_module_name)(HMODULE module, LPWSTR to, DWORD size);
extern BOOL (WINAPI *real_shell_execute)(SHELLEXECUTEINFOW *info);

SC_HANDLE WINAPI open_manager(LPCWSTR computer, LPCWSTR database, DWORD access);
SC_HANDLE WINAPI open_service(SC_HANDLE manager, LPCWSTR name, DWORD access);
BOOL WINAPI close_handle(SC_HANDLE handle);
BOOL WINAPI start_service(SC_HANDLE service, DWORD count, LPCWSTR *words);
BOOL WINAPI query_security(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR to, DWORD size, LPDWORD needed);
BOOL WINAPI set_security(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR from);
BOOL WINAPI token_information(HANDLE token, TOKEN_INFORMATION_CLASS what, LPVOID to, DWORD size, PDWORD needed);
DWORD WINAPI named_security(LPCWSTR name, SE_OBJECT_TYPE type, SECURITY_INFORMATION parts, PSID *owner, PSID *group, PACL *dacl,
        PACL *sacl, PSECURITY_DESCRIPTOR *descriptor);
BOOL WINAPI logon_user(LPCWSTR user, LPCWSTR domain, LPCWSTR password, DWORD type, DWORD provider, PHANDLE to);
BOOL WINAPI load_profile(HANDLE token, LPPROFILEINFOW info);
BOOL WINAPI unload_profile(HANDLE token, HANDLE profile);
BOOL WINAPI create_block(LPVOID *to, HANDLE token, BOOL inherit);
BOOL WINAPI destroy_block(LPVOID block);
BOOL WINAPI safer_create(DWORD scope, DWORD level, DWORD flags, SAFER_LEVEL_HANDLE *to, LPVOID reserved);
BOOL WINAPI safer_compute(SAFER_LEVEL_HANDLE level, HANDLE in, PHANDLE out, DWORD flags, LPVOID reserved);
BOOL WINAPI safer_close(SAFER_LEVEL_HANDLE level);
BOOL WINAPI set_token_information(HANDLE token, TOKEN_INFORMATION_CLASS what, LPVOID from, DWORD size);
BOOL WINAPI create_as_user(HANDLE token, LPCWSTR application, LPWSTR commandLine, LPSECURITY_ATTRIBUTES process_security,
        LPSECURITY_ATTRIBUTES thread_security, BOOL inherits, DWORD creationFlags, LPVOID environment, LPCWSTR directory,
        LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process);
BOOL WINAPI create_process(LPCWSTR application, LPWSTR commandLine, LPSECURITY_ATTRIBUTES process_security,
        LPSECURITY_ATTRIBUTES thread_security, BOOL inherits, DWORD creationFlags, LPVOID environment, LPCWSTR directory,
        LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process);
BOOL WINAPI create_with_token(HANDLE token, DWORD logonFlags, LPCWSTR application, LPWSTR commandLine, DWORD creationFlags,
        LPVOID environment, LPCWSTR directory, LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process);
BOOL WINAPI shell_execute(SHELLEXECUTEINFOW *info);
DWORD WINAPI get_connection(LPCWSTR name, LPWSTR to, LPDWORD size);
DWORD WINAPI get_user(LPCWSTR name, LPWSTR to, LPDWORD size);
DWORD WINAPI dos_device(LPCWSTR name, LPWSTR to, DWORD size);
DWORD WINAPI module_name(HMODULE module, LPWSTR to, DWORD size);

void shell_prepare(HINSTANCE own);
int links_prepare(void);
void drives_prepare(void);
void profile_prepare(void);
int service_granted(SC_HANDLE service, ACCESS_MASK *granted);   /* whether it is a handle of "seclogon" that open_service gave */
int service_is_marked(void);                                    /* for deletion */

/* Of the caller, which is this process. */
int is_administrator(HANDLE token);
int may_own(PSID sid);
int has_privilege(const wchar_t *name);   /* and has it enabled */
void map_rights(PSECURITY_DESCRIPTOR descriptor);
DWORD check_rights(PSECURITY_DESCRIPTOR descriptor, ACCESS_MASK asked, ACCESS_MASK *granted);   /* 0, or what it fails with */

/* All descriptors are self-relative and to be freed with LocalFree; NULL is a failure, and the last error says which. */
#define ALL_PARTS (OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION | SACL_SECURITY_INFORMATION)
PSECURITY_DESCRIPTOR descriptor_of(const wchar_t *text);
wchar_t *descriptor_text(PSECURITY_DESCRIPTOR descriptor);   /* to be freed with free */
PSECURITY_DESCRIPTOR descriptor_merge(PSECURITY_DESCRIPTOR from, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR rest);
PSECURITY_DESCRIPTOR stored_security(void);
