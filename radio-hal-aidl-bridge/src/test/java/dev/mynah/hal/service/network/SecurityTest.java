package dev.mynah.hal.service.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.network.RegState;
import dev.mynah.hal.service.Handset;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host hears of identities in clear and of algorithms, and what it can forbid. */
class SecurityTest {
    private static NetworkHost wanting(Rat rat, boolean disclosures, boolean algorithms) {
        OperatorSpec alpha = Handset.alphaSpec().withCells(CellSpec.of("north", rat, 0x101, 1));
        NetworkHost it = NetworkHost.of(alpha, NetworkHost.IRADIO_2_3);
        it.service.setCellularIdentifierTransparencyEnabled(1, disclosures);
        it.service.setSecurityAlgorithmsUpdatedEnabled(2, algorithms);
        it.service.isCellularIdentifierTransparencyEnabled(3);
        it.service.isSecurityAlgorithmsUpdatedEnabled(4);
        assertThat(it.told())
                .containsExactly(
                        "setCellularIdentifierTransparencyEnabledResponse 1 NONE",
                        "setSecurityAlgorithmsUpdatedEnabledResponse 2 NONE",
                        "isCellularIdentifierTransparencyEnabledResponse 3 NONE " + disclosures,
                        "isSecurityAlgorithmsUpdatedEnabledResponse 4 NONE " + algorithms);
        return it;
    }

    private static List<String> security(NetworkHost it) {
        it.handset.powerOn().after(Duration.ofSeconds(20));
        return it.told().stream()
                .filter(line -> line.startsWith("cellularIdentifierDisclosed") || line.startsWith("securityAlgorithms"))
                .toList();
    }

    @Test
    void an_attach_with_the_imsi_is_told_and_then_the_algorithms_that_hide_the_rest() {
        assertThat(security(wanting(Rat.E_UTRAN, true, true)))
                .satisfiesExactly(
                        clear -> assertThat(clear)
                                .isEqualTo("cellularIdentifierDisclosed CellularIdentifierDisclosure[plmn=00101,"
                                        + " identifier=IMSI, protocolMessage=ATTACH_REQUEST, isEmergency=false]"),
                        chosen -> assertThat(chosen)
                                .startsWith("securityAlgorithmsUpdated SecurityAlgorithmUpdate["
                                        + "connectionEvent=NAS_SIGNALLING_LTE, encryption=EEA"));
    }

    @Test
    void in_gsm_both_domains_tell_the_imsi() {
        assertThat(security(wanting(Rat.GSM, true, false)))
                .anyMatch(line -> line.contains("identifier=IMSI, protocolMessage=LOCATION_UPDATE_REQUEST"))
                .anyMatch(line -> line.contains("identifier=IMSI, protocolMessage=ATTACH_REQUEST"));
    }

    @Test
    void in_nr_only_a_suci_that_conceals_nothing_is_told() {
        assertThat(security(wanting(Rat.NR, true, true)))
                .anyMatch(line -> line.contains("connectionEvent=NAS_SIGNALLING_5G, encryption=NEA"))
                .noneMatch(line -> line.contains("identifier=IMSI"));
    }

    @Test
    void who_does_not_want_to_know_is_not_told() {
        assertThat(security(wanting(Rat.E_UTRAN, false, false))).isEmpty();
    }

    @Test
    void hosts_that_know_no_such_indication_are_told_of_none() {
        NetworkHost it = NetworkHost.of(Handset.alphaSpec(), new Release(2));
        assertThat(security(it)).isEmpty();
    }

    @Test
    void a_network_without_ciphering_is_not_registered_with_when_that_is_forbidden() {
        OperatorSpec alpha =
                Handset.alphaSpec().withMme(MmeSpec.STANDARD.withAlgorithms(List.of(Eia.EIA2), List.of(Eea.EEA0)));
        NetworkHost it = NetworkHost.of(alpha, NetworkHost.IRADIO_2_3);
        it.service.isNullCipherAndIntegrityEnabled(1);
        it.service.setNullCipherAndIntegrityEnabled(2, false);
        it.service.isNullCipherAndIntegrityEnabled(3);
        assertThat(it.told())
                .containsExactly(
                        "isNullCipherAndIntegrityEnabledResponse 1 NONE true",
                        "setNullCipherAndIntegrityEnabledResponse 2 NONE",
                        "isNullCipherAndIntegrityEnabledResponse 3 NONE false");
        it.handset.powerOn().after(Duration.ofSeconds(20));
        it.host.told();
        assertThat(it.data().regState()).isNotEqualTo(RegState.REG_HOME);
        it.service.setNullCipherAndIntegrityEnabled(4, true);
        it.handset.after(Duration.ofMinutes(15));
        it.host.told();
        assertThat(it.data().regState()).isEqualTo(RegState.REG_HOME);
    }
}
