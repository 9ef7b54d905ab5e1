package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.security.NasEnvelope;
import dev.mynah.network.air.nas.security.NasEnvelope.SecurityProtected;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.mme.MmeSpec;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attach under each suite: the UE checks what the MME sends, and the MME what the UE sends. TS 24.301 4.4. */
class SecuritySuiteTest {

    @ParameterizedTest
    @Conforms(to = "TS 33.401 5.1.3", by = EmmUe.class)
    @Conforms(to = "TS 33.401 5.1.4", by = EmmUe.class)
    @CsvSource({"EIA1, EEA0", "EIA2, EEA0", "EIA3, EEA0", "EIA1, EEA1", "EIA2, EEA2", "EIA3, EEA3", "EIA1, EEA3"})
    void a_ue_attaches_under_every_suite(Eia integrity, Eea ciphering) {
        Bench bench = Bench.of(
                Bench.alphaSpec().withMme(MmeSpec.STANDARD.withAlgorithms(List.of(integrity), List.of(ciphering))),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.powerOn();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);

        List<NasExchanged> ciphered = bench.seen.stream()
                .filter(NasExchanged.class::isInstance)
                .map(NasExchanged.class::cast)
                .filter(it -> it.subject().equals("modem0/slot0"))
                .filter(it -> header(it) == SecurityHeader.INTEGRITY_CIPHERED)
                .toList();
        assertThat(ciphered).extracting(NasExchanged::summary).anyMatch(it -> it.startsWith("ATTACH ACCEPT"));
        assertThat(ciphered).allSatisfy(it -> assertThat(bodyIsPlain(it)).isEqualTo(ciphering == Eea.EEA0));
    }

    private static SecurityHeader header(NasExchanged message) {
        return envelope(message) instanceof SecurityProtected envelope ? envelope.header() : SecurityHeader.PLAIN;
    }

    private static boolean bodyIsPlain(NasExchanged message) {
        return ((SecurityProtected) envelope(message)).body().equals(Octets.of(message.plain()));
    }

    private static NasEnvelope envelope(NasExchanged message) {
        return NasEnvelope.open(Octets.of(message.onAir()), message.uplink() ? Direction.UPLINK : Direction.DOWNLINK)
                .orElseThrow();
    }
}
