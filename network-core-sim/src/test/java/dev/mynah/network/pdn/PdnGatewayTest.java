package dev.mynah.network.pdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.conformance.Conforms;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PdnGatewayTest {
    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final PdnGateway gateway = new PdnGateway(
            List.of(
                    ApnSpec.dual("internet", "10.45.0.0/29", "2001:db8:45::/62", "10.45.0.1"),
                    ApnSpec.ipv4("mms", "10.46.0.0/24"),
                    ApnSpec.ipv6("ims", "2001:db8:46::/48")),
            PacketDataNetwork.NONE,
            time.timeline(),
            new Random(1));

    @Test
    @Conforms(to = "TS 23.401 5.3.2.1", by = PdnGateway.class)
    void an_empty_apn_means_the_first_subscribed_one() {
        PdnSession session = granted("", List.of("mms", "internet"), true, false);
        assertThat(session.apn().name()).isEqualTo("mms");
        assertThat(session.ipv4().orElseThrow().getHostAddress()).isEqualTo("10.46.0.2");
    }

    @Test
    @Conforms(to = "TS 23.003 9.1", by = PdnGateway.class)
    void an_apn_is_found_in_any_case_and_with_its_operator_identifier() {
        assertThat(granted("InterNet.mnc001.mcc001.gprs", List.of("internet"), true, false)
                        .apn()
                        .name())
                .isEqualTo("internet");
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.4", by = PdnGateway.class)
    void an_unknown_apn_is_refused_with_27_and_one_not_subscribed_with_33() {
        assertThat(refused("nowhere", List.of("internet"), true, true)).isEqualTo(27);
        assertThat(refused("mms", List.of("internet"), true, true)).isEqualTo(33);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.4", by = PdnGateway.class)
    void a_pdn_type_the_apn_does_not_offer_is_refused_with_50_or_51() {
        assertThat(refused("mms", List.of("mms"), false, true)).isEqualTo(50);
        assertThat(refused("ims", List.of("ims"), true, false)).isEqualTo(51);
    }

    @Test
    @Conforms(to = "TS 24.301 6.2.2", by = PdnGateway.class)
    void who_asks_for_both_gets_what_there_is() {
        PdnSession session = granted("mms", List.of("mms"), true, true);
        assertThat(session.ipv4()).isPresent();
        assertThat(session.ipv6()).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.4", by = PdnGateway.class)
    void a_pool_that_is_empty_refuses_with_26_until_an_address_comes_back() {
        Set<String> given = new HashSet<>();
        PdnSession last = null;
        for (int i = 0; i < 5; i++) {
            last = granted("internet", List.of("internet"), true, false);
            given.add(last.ipv4().orElseThrow().getHostAddress());
        }
        assertThat(given).containsExactlyInAnyOrder("10.45.0.2", "10.45.0.3", "10.45.0.4", "10.45.0.5", "10.45.0.6");
        assertThat(refused("internet", List.of("internet"), true, false)).isEqualTo(26);
        gateway.close(last);
        assertThat(granted("internet", List.of("internet"), true, false).ipv4()).isEqualTo(last.ipv4());
    }

    @Test
    @Conforms(to = "TS 23.401 5.3.1.2.2", by = PdnGateway.class)
    void every_connection_has_its_own_ipv6_prefix() {
        Ipv6Prefix first = granted("ims", List.of("ims"), false, true).ipv6().orElseThrow();
        Ipv6Prefix second = granted("ims", List.of("ims"), false, true).ipv6().orElseThrow();
        assertThat(first.prefix()).isEqualTo(0x20010db8_00460001L);
        assertThat(second.prefix()).isEqualTo(0x20010db8_00460002L);
        assertThat(first.interfaceIdentifier()).isNotEqualTo(second.interfaceIdentifier());
    }

    @Test
    void a_wrong_apn_names_its_field() {
        assertThatThrownBy(() -> ApnSpec.ipv4("a b", "10.0.0.0/24")).hasMessageStartingWith("name: ");
        assertThatThrownBy(() -> ApnSpec.ipv4("a", "10.0.0.1/24")).hasMessageStartingWith("ipv4: ");
        assertThatThrownBy(() -> ApnSpec.ipv4("a", "example.com/24")).hasMessageStartingWith("ipv4: ");
        assertThatThrownBy(() -> ApnSpec.ipv4("a", "10.0.0.0")).hasMessageStartingWith("ipv4: ");
        assertThatThrownBy(() -> ApnSpec.ipv6("a", "10.0.0.0/48")).hasMessageStartingWith("ipv6: ");
        assertThatThrownBy(() -> ApnSpec.ipv4("a", "10.0.0.0/24", "dns.example"))
                .hasMessageStartingWith("dns: ");
    }

    private PdnSession granted(String apn, List<String> subscribed, boolean ipv4, boolean ipv6) {
        return ((PdnAnswer.Granted) gateway.open(new PdnRequest("001010000000001", apn, subscribed, ipv4, ipv6)))
                .session();
    }

    private int refused(String apn, List<String> subscribed, boolean ipv4, boolean ipv6) {
        return ((PdnAnswer.Refused) gateway.open(new PdnRequest("001010000000001", apn, subscribed, ipv4, ipv6)))
                .reason()
                .esmCause();
    }
}
