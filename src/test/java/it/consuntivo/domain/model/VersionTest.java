package it.consuntivo.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    2             => 2
                    1.10          => 1.10
                    v2            => 2
                    V. 2          => 2
                    ver 2         => 2
                    ver.2         => 2
                    vers. 3       => 3
                    Versione 3.1  => 3.1
                    rev2          => 2
                    rev. 2        => 2
                    definitiva    => none
                    2 def         => none
                    1,1           => none
                    2.            => none
                    v             => none
                    1234567890    => none
                    ''            => none
                    """)
    void aVersionIsReadOutOfWhatPeopleWriteBesideIt(String written, String version) {
        assertThat(Version.parse(written).map(Version::text).orElse("none")).isEqualTo(version);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({"1.9, 1.10, -1", "2, 10, -1", "2, 2.0, 0", "02, 2, 0", "2.0.1, 2, 1", "3, 2.9.9, 1"})
    void versionsAreComparedNumberByNumber(String one, String other, int order) {
        assertThat(Integer.signum(new Version(one).compareTo(new Version(other))))
                .isEqualTo(order);
        assertThat(Integer.signum(new Version(other).compareTo(new Version(one))))
                .isEqualTo(-order);
    }

    @Test
    void aVersionIsMadeOfNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Version("1.x"));
    }
}
