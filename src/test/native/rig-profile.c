/* Profiles and environments of accounts that LogonUserW has logged on. Wine answers TRUE to everything. */
#include "rig-hooks.h"

#include <userenv.h>
#include <stdlib.h>

#define MOST 256

static HANDLE profiles[MOST];      /* the numbers that were given out as hProfile; 0 where one was given back */
static void *blocks[MOST];
static void *volatile needed;

/* An import of ours, so that userenv is there when its functions are replaced. */
void profile_prepare(void) { needed = (void *) DestroyEnvironmentBlock; }

static int open_of(void *const *all) {
    int open = 0;
    for (int i = 0; i < MOST; i++) open += all[i] != NULL;
    return open;
}

static int put(void **all, void *what) {
    for (int i = 0; i < MOST; i++)
        if (!all[i]) return all[i] = what, 1;
    return 0;
}

static int take(void **all, void *what) {
    for (int i = 0; what && i < MOST; i++)
        if (all[i] == what) return all[i] = NULL, 1;
    return 0;
}

int profiles_open(void) { return open_of(profiles); }

int blocks_open(void) { return open_of(blocks); }

static struct token *account_of(HANDLE handle) {
    struct token *token = token_of(handle);
    return token && token->kind == OF_ACCOUNT ? token : NULL;
}

static DWORD check_profile(HANDLE token, const PROFILEINFOW *info) {
    if (!info || info->dwSize != sizeof *info || !info->lpUserName || !*info->lpUserName) return ERROR_INVALID_PARAMETER;
    if (!account_of(token)) return ERROR_INVALID_HANDLE;
    if (!is_administrator(NULL)) return ERROR_ACCESS_DENIED;
    return has_privilege(SE_BACKUP_NAME) && has_privilege(SE_RESTORE_NAME) ? 0 : ERROR_PRIVILEGE_NOT_HELD;
}

BOOL WINAPI load_profile(HANDLE token, LPPROFILEINFOW info) {
    static ULONG_PTR last = 0x1000;
    struct control control = control_read();
    DWORD error = check_profile(token, info);
    if (!error) error = told_to_fail(&control, L"LoadUserProfileW");
    control_free(&control);
    if (!error) put(profiles, info->hProfile = (HANDLE) (last += 4));
    struct text text = record_begin(L"LoadUserProfileW");
    text_line(&text, L"user", info ? info->lpUserName : NULL);
    text_number(&text, L"flags", L"0x%lx", info ? info->dwFlags : 0);
    return record_end(&text, error);
}

/* That the privileges are needed here too is not documented, but they are for loading. */
BOOL WINAPI unload_profile(HANDLE token, HANDLE profile) {
    DWORD error = !account_of(token) ? ERROR_INVALID_HANDLE
            : !has_privilege(SE_BACKUP_NAME) || !has_privilege(SE_RESTORE_NAME) ? ERROR_PRIVILEGE_NOT_HELD
            : take(profiles, profile) ? 0 : ERROR_INVALID_HANDLE;
    struct text text = record_begin(L"UnloadUserProfile");
    return record_end(&text, error);
}

/* inherit is stricter than Windows: the product has no use for the caller's variables there. */
BOOL WINAPI create_block(LPVOID *to, HANDLE handle, BOOL inherit) {
    struct control control = control_read();
    struct token *token = account_of(handle);
    DWORD error = !to || inherit ? ERROR_INVALID_PARAMETER : !token ? ERROR_INVALID_HANDLE
            : told_to_fail(&control, L"CreateEnvironmentBlock");
    control_free(&control);
    if (!error) put(blocks, *to = token_environment(token));
    struct text text = record_begin(L"CreateEnvironmentBlock");
    return record_end(&text, error);
}

BOOL WINAPI destroy_block(LPVOID block) {
    DWORD error = take(blocks, block) ? 0 : ERROR_INVALID_PARAMETER;
    if (!error) HeapFree(GetProcessHeap(), 0, block);
    struct text text = record_begin(L"DestroyEnvironmentBlock");
    return record_end(&text, error);
}
