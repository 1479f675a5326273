package org.runaslauncher.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name means that is typed without a domain. */
class DefaultDomainTest {
    @ParameterizedTest(name = "{0} with the default domain [{1}]: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            alice              | ""              | .\\alice
            alice              | .               | .\\alice
            alice              | "  "            | .\\alice
            alice              | CORP            | CORP\\alice
            alice              | " CORP "        | CORP\\alice
            alice              | corp.example    | corp.example\\alice
            .\\alice            | CORP            | .\\alice
            FAR\\alice          | CORP            | FAR\\alice
            alice@corp.example | CORP            | alice@corp.example
            alice              | CO/RP           | .\\alice
            alice              | A\\B             | .\\alice
            alice              | @corp.example   | .\\alice
            alice              | CO*RP           | .\\alice
            """)
    void onlyABareNameTakesItAndOnlyIfItCanBeADomain(String typed, String domain, String expected) throws Exception {
        assertThat(AccountName.parse(typed, domain)).hasToString(expected);
    }
}
