package dev.mynah.euicc.isdr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Conforms(to = "SGP.22 5.5.3", by = StoreMetadata.class)
class StoreMetadataTest {

    private static final String ICCID = "5A0A989919720374190397F5";

    private static Tlv object(String hex) {
        return (Tlv) Tlv.parse(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    @Test
    void everything_a_server_may_say_is_read_and_written_back() {
        Tlv whole = object("BF25 5C" + ICCID + "9105416C706861 92024131 930101 9402 8950 950100"
                + "B612 3010 80020640 810A 736D64702E61 2E636F6D"
                + "B70B 800300F110 810101 820102 99020640"
                + "BF2203800101 BF760D E20B E109 C107 01020304050607");
        ProfileMetadata metadata = ProfileMetadata.parse(whole).orElseThrow();
        assertThat(metadata.iccid()).isEqualTo(new Iccid("8999912730479130795"));
        assertThat(metadata.serviceProviderName()).isEqualTo("Alpha");
        assertThat(metadata.icon())
                .hasValueSatisfying(it -> assertThat(it.type()).isEqualTo(ProfileIcon.Type.PNG));
        assertThat(metadata.profileClass()).isEqualTo(ProfileClass.TEST);
        assertThat(metadata.notifications())
                .containsExactly(new NotificationConfiguration(Set.of(NotificationEvent.ENABLE), "smdp.a.com"));
        assertThat(metadata.policyRules()).containsExactly(PolicyRule.DISABLING_NOT_ALLOWED);
        assertThat(metadata.toTlv().toBytes()).isEqualTo(whole.toBytes());
    }

    @Test
    void a_profile_is_operational_when_nothing_is_said() {
        assertThat(ProfileMetadata.parse(object("BF2510" + ICCID + "91009200"))
                        .orElseThrow()
                        .profileClass())
                .isEqualTo(ProfileClass.OPERATIONAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BF25049100 9200",
                "BF250E" + ICCID + "9100",
                "BF2610" + ICCID + "91009200",
                "BF2513" + ICCID + "91009200 950103",
                "BF2513" + ICCID + "91009200 930101",
                "BF2513" + ICCID + "91009200 940101",
                "BF2514" + ICCID + "91009200 B6023000",
                "BF2513" + ICCID + "91009200 990108",
                "BF2512" + ICCID + "91009200 B700",
                "BF2511" + ICCID + "9101FF9200"
            })
    void what_is_wrong_or_missing_is_refused(String hex) {
        assertThat(ProfileMetadata.parse(object(hex))).isEmpty();
    }
}
