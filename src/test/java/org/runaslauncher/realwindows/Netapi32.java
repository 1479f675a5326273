package org.runaslauncher.realwindows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import com.sun.jna.win32.W32APITypeMapper;

/** netapi32.dll: local accounts. The functions answer an error code. */
public interface Netapi32 extends StdCallLibrary {
    Netapi32 INSTANCE = Native.load("netapi32", Netapi32.class, W32APIOptions.UNICODE_OPTIONS);

    int USER_PRIV_USER = 1;
    int UF_SCRIPT = 0x1;
    int UF_NORMAL_ACCOUNT = 0x200;

    int NetUserAdd(String servername, int level, USER_INFO_1 buf, IntByReference parm_err);

    int NetUserDel(String servername, String username);

    /** @param buf for level 3: a pointer to each name, {@code DOMAIN\name} */
    int NetLocalGroupAddMembers(String servername, String groupname, int level, Pointer buf, int totalentries);

    /** jna-platform has it too, with the password as a {@code String}, of which it makes copies that nobody wipes. */
    @FieldOrder({
        "usri1_name",
        "usri1_password",
        "usri1_password_age",
        "usri1_priv",
        "usri1_home_dir",
        "usri1_comment",
        "usri1_flags",
        "usri1_script_path"
    })
    class USER_INFO_1 extends Structure {
        public String usri1_name;
        public Pointer usri1_password;
        public int usri1_password_age;
        public int usri1_priv = USER_PRIV_USER;
        public String usri1_home_dir;
        public String usri1_comment;
        public int usri1_flags = UF_SCRIPT | UF_NORMAL_ACCOUNT;
        public String usri1_script_path;

        public USER_INFO_1() {
            super(W32APITypeMapper.UNICODE);
        }
    }
}
