package org.runaslauncher.fakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.runaslauncher.account.AccountDirectory;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.LocalAccount;
import org.runaslauncher.account.LocalGroup;
import org.runaslauncher.account.LookupAnswer;
import org.runaslauncher.account.LookupAnswer.Kind;
import org.runaslauncher.account.ThisComputer;

/** A computer on which PC7\me is logged on, with no other accounts as long as a test gives it none. */
public final class FakeAccountDirectory implements AccountDirectory {
    /** Before each answer to a look. */
    public final Gate lookups = new Gate();

    /** Before the list of accounts. */
    public final Gate lists = new Gate();

    /** Before the members of groups. */
    public final Gate members = new Gate();

    /** The names that were looked up. */
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private final Map<String, LookupAnswer> answers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<LocalGroup> groups = new ArrayList<>();
    private volatile List<LocalAccount> accounts = List.of();
    private volatile ThisComputer computer = ThisComputer.alone("PC7");

    public FakeAccountDirectory computer(ThisComputer where) {
        computer = where;
        return this;
    }

    /** One that has joined the domain CORP. */
    public FakeAccountDirectory inCorp() {
        return computer(new ThisComputer("PC7", "CORP", "corp.example", false, ""));
    }

    public FakeAccountDirectory accounts(List<LocalAccount> all) {
        accounts = List.copyOf(all);
        return this;
    }

    public FakeAccountDirectory account(String name, String fullName, boolean disabled) {
        List<LocalAccount> more = new ArrayList<>(accounts);
        more.add(new LocalAccount(name, fullName, disabled));
        return accounts(more);
    }

    public FakeAccountDirectory group(String name, boolean administrators, String... inside) {
        groups.add(new LocalGroup(name, administrators, List.of(inside)));
        return this;
    }

    /** What a look at a name finds, which is written as {@link AccountName#toString} does. */
    public FakeAccountDirectory finds(String name, Kind kind, String domain) {
        answers.put(name, new LookupAnswer(kind, domain));
        return this;
    }

    @Override
    public String currentUser() {
        return "PC7\\me";
    }

    @Override
    public ThisComputer computer() {
        return computer;
    }

    @Override
    public List<LocalAccount> localAccounts() {
        lists.pass();
        return accounts;
    }

    @Override
    public List<LocalGroup> groups() {
        members.pass();
        return List.copyOf(groups);
    }

    @Override
    public LookupAnswer lookup(AccountName name) {
        asked.add(name.toString());
        lookups.pass();
        LookupAnswer answer = answers.get(name.toString());
        if (answer != null) {
            return answer;
        }
        boolean here =
                name.isLocal() && accounts.stream().anyMatch(it -> it.name().equalsIgnoreCase(name.user()));
        return here ? new LookupAnswer(Kind.USER, computer.name()) : LookupAnswer.MISSING;
    }
}
