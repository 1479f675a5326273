/* The tokens that the rig gives out: each is a real one, a copy of that of the process, and stands for another account or for less rights.
 * Wine does not count a process's handles, so the rig looks itself which of them are still open: numbers are given out again, so that a
 * handle counts only while it leads to the same token. */
#include "rig-hooks.h"

#include <stdlib.h>

#define MOST 4096

static struct token given[MOST];
static int count;

static int identity(HANDLE handle, LUID *id) {
    TOKEN_STATISTICS statistics;
    DWORD size;
    if (!handle || !real_token_information(handle, TokenStatistics, &statistics, sizeof statistics, &size)) return 0;
    *id = statistics.TokenId;
    return 1;
}

static int is_open(const struct token *token) {
    LUID id;
    return identity(token->handle, &id) && id.LowPart == token->id.LowPart && id.HighPart == token->id.HighPart;
}

struct token *token_of(HANDLE handle) {
    for (int i = count - 1; i >= 0; i--)
        if (given[i].handle == handle && is_open(&given[i])) return &given[i];
    return NULL;
}

int tokens_open(void) {
    int open = 0;
    for (int i = 0; i < count; i++) open += is_open(&given[i]);
    return open;
}

/* What was seen closed once is forgotten. */
struct token *token_give(HANDLE handle) {
    int kept = 0;
    for (int i = 0; i < count; i++)
        if (is_open(&given[i])) given[kept++] = given[i];
    count = kept;
    if (count == MOST) return NULL;
    given[count] = (struct token) {.handle = handle};
    return identity(handle, &given[count].id) ? &given[count++] : NULL;
}

HANDLE own_token(void) {
    HANDLE own, copy = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own)) return NULL;
    DuplicateTokenEx(own, TOKEN_ALL_ACCESS, NULL, SecurityAnonymous, TokenPrimary, &copy);
    CloseHandle(own);
    return copy;
}

int caller_is(const wchar_t *who) {
    wchar_t caller[20] = L"";
    GetEnvironmentVariableW(L"RIG_CALLER", caller, 20);
    return !wcscmp(caller, who);
}

DWORD told_to_fail(const struct control *control, const wchar_t *function) {
    const wchar_t *line;
    size_t length = wcslen(function);
    for (int i = 0; (line = control_value(control, L"fails", i)); i++)
        if (!wcsncmp(line, function, length) && line[length] == L'|') return wcstoul(line + length + 1, NULL, 0);
    return 0;
}

struct text record_begin(const wchar_t *function) {
    struct text text = {NULL, 0, 0};
    text_line(&text, L"function", function);
    text_number(&text, L"processId", L"%lu", GetCurrentProcessId());
    return text;
}

/* What is open counts after the call. */
BOOL record_end(struct text *text, DWORD error) {
    text_line(text, L"result", error ? L"FALSE" : L"TRUE");
    text_number(text, L"error", L"%lu", error);
    text_number(text, L"openTokens", L"%lu", tokens_open());
    text_number(text, L"openLevels", L"%lu", levels_open());
    text_number(text, L"openBlocks", L"%lu", blocks_open());
    text_number(text, L"openProfiles", L"%lu", profiles_open());
    text_number(text, L"openHandles", L"%lu", handles_open());
    record_append(text, L"tokens.txt");
    SetLastError(error);
    return !error;
}
