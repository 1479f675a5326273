package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.account.LocalAccount;
import org.runaslauncher.account.LocalGroup;
import org.runaslauncher.account.LookupAnswer;
import org.runaslauncher.account.LookupAnswer.Kind;
import org.runaslauncher.account.ThisComputer;

/** Only reads: runs on a real Windows too. */
@EnabledOnOs(OS.WINDOWS)
class WindowsAccountDirectoryTest {
    private final WindowsAccountDirectory directory = new WindowsAccountDirectory();

    @Test
    void namesTheCurrentUserWithItsDomain() {
        assertThat(directory.currentUser())
                .endsWithIgnoringCase("\\" + System.getProperty("user.name"))
                .doesNotStartWith("\\");
    }

    @Test
    void knowsTheNameOfTheComputerAndWhetherItHasJoinedADomain() {
        ThisComputer computer = directory.computer();
        System.out.println("This computer: " + computer);
        assertThat(computer.name()).isEqualToIgnoringCase(System.getenv("COMPUTERNAME"));
        assertThat(computer.domain().isEmpty()).isEqualTo(computer.dnsDomain().isEmpty());
    }

    @Test
    void listsTheAccountsOfTheComputer() {
        List<LocalAccount> accounts = directory.localAccounts();
        System.out.println("Local accounts: " + accounts.size());
        assertThat(accounts).isNotEmpty().allSatisfy(it -> assertThat(it.name()).isNotBlank());
        assertThat(accounts).extracting(LocalAccount::name).doesNotHaveDuplicates();
    }

    @Test
    void listsTheMembersOfItsGroupsWithTheirDomains() {
        List<LocalGroup> groups = directory.groups();
        System.out.println("Groups with members that can be seen: " + groups.size());
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.members()).isNotEmpty().allSatisfy(member -> assertThat(member)
                        .contains("\\")));
        assertThat(groups.stream().filter(LocalGroup::administrators).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void knowsWhatTheAdministratorsAreCalledHere() {
        assertThat(SystemAccounts.name("S-1-5-32-544")).get().asString().isNotBlank();
        assertThat(SystemAccounts.name("no identifier")).isEmpty();
    }

    @Test
    void findsTheCurrentUser() throws InvalidAccountNameException {
        assertThat(directory.lookup(AccountName.parse(directory.currentUser())).kind())
                .isEqualTo(Kind.USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such account 4711", ".\\no such account 4711"})
    void knowsThatThereIsNoSuchAccount(String name) throws InvalidAccountNameException {
        assertThat(directory.lookup(AccountName.parse(name))).isEqualTo(LookupAnswer.MISSING);
    }

    @Test
    void takesTheLongestNameThatThereIs() throws InvalidAccountNameException {
        AccountName longest = AccountName.parse("u".repeat(256) + '@' + "d".repeat(256));
        assertThat(directory.lookup(longest).kind()).isIn(Kind.MISSING, Kind.UNANSWERED);
    }

    @Test
    void tellsAnAccountOfWindowsFromAUser() throws InvalidAccountNameException {
        assertThat(directory.lookup(AccountName.parse("NT AUTHORITY\\SYSTEM")).kind())
                .isEqualTo(Kind.NO_LOGON);
    }
}
