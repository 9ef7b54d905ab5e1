package dev.mynah.hal.service.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.hal.radio.network.AccessTechnologySpecificInfo;
import dev.mynah.hal.radio.network.CellIdentity;
import dev.mynah.hal.radio.network.EutranBands;
import dev.mynah.hal.radio.network.EutranRegistrationInfo;
import dev.mynah.hal.radio.network.RegState;
import dev.mynah.hal.radio.network.RegStateResult;
import dev.mynah.hal.radio.network.RegistrationFailCause;
import dev.mynah.hal.service.Handset;
import dev.mynah.modem.Functionality;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a host finds that the slot stands with the network. */
class RegistrationTest {
    @Test
    void a_host_hears_of_the_registration_and_asks_who_the_operator_is() {
        NetworkHost it = NetworkHost.of(Handset.alphaSpec(), NetworkHost.IRADIO_2_3);
        it.service.getOperator(1);
        it.service.getVoiceRadioTechnology(2);
        assertThat(it.told())
                .containsExactly("getOperatorResponse 1 NONE", "getVoiceRadioTechnologyResponse 2 NONE UNKNOWN");
        it.handset.powerOn().after(Duration.ofSeconds(20));
        assertThat(it.heard()).contains("networkStateChanged", "voiceRadioTechChanged", "currentSignalStrength");
        it.service.getOperator(3);
        it.service.getVoiceRadioTechnology(4);
        it.service.getNetworkSelectionMode(5);
        it.service.getImsRegistrationState(6);
        assertThat(it.told())
                .containsExactly(
                        "getOperatorResponse 3 NONE Alpha Mobile Alpha 00101",
                        "getVoiceRadioTechnologyResponse 4 NONE LTE",
                        "getNetworkSelectionModeResponse 5 NONE false",
                        "getImsRegistrationStateResponse 6 NONE false THREE_GPP");
    }

    @Test
    void calls_and_packets_are_registered_by_a_combined_attach() {
        NetworkHost it = NetworkHost.registered();
        RegStateResult data = it.data();
        assertThat(data.regState()).isEqualTo(RegState.REG_HOME);
        assertThat(data.rat()).isEqualTo(RadioTechnology.LTE);
        assertThat(data.reasonForDenial()).isEqualTo(RegistrationFailCause.NONE);
        assertThat(data.registeredPlmn()).isEqualTo("00101");
        assertThat(it.voice()).isEqualTo(data);
        EutranRegistrationInfo eutran =
                ((AccessTechnologySpecificInfo.EutranInfo) data.accessTechnologySpecificInfo()).value();
        assertThat(eutran.lteAttachResultType()).isEqualTo(EutranRegistrationInfo.AttachResultType.COMBINED);
        assertThat(eutran.lteVopsInfo().isVopsSupported()).isFalse();
        assertThat(eutran.lteVopsInfo().isEmcBearerSupported())
                .isEqualTo(it.handset.slot(0).network().features().emergencyServices());
    }

    @Test
    void the_cell_is_the_operators() {
        NetworkHost it = NetworkHost.registered(
                CellSpec.lte("north", 0x101, 7).withChannel(1300, 11).withLevel(-90, -100));
        var cell = ((CellIdentity.Lte) it.data().cellIdentity()).value();
        assertThat(cell.mcc()).isEqualTo("001");
        assertThat(cell.mnc()).isEqualTo("01");
        assertThat(cell.ci()).isEqualTo(0x101);
        assertThat(cell.tac()).isEqualTo(7);
        assertThat(cell.pci()).isEqualTo(11);
        assertThat(cell.earfcn()).isEqualTo(1300);
        assertThat(cell.bands()).isEqualTo(List.of(EutranBands.BAND_3));
        assertThat(cell.operatorNames().alphaLong()).isEqualTo("Alpha Mobile");
    }

    @Test
    void each_technology_has_its_own_identity_and_name() {
        NetworkHost gsm = NetworkHost.registered(CellSpec.of("north", Rat.GSM, 0x101, 7));
        assertThat(gsm.voice().rat()).isEqualTo(RadioTechnology.GSM);
        assertThat(gsm.data().rat()).isEqualTo(RadioTechnology.GPRS);
        assertThat(((CellIdentity.Gsm) gsm.voice().cellIdentity()).value().lac())
                .isEqualTo(7);
        assertThat(gsm.data().accessTechnologySpecificInfo())
                .isEqualTo(new AccessTechnologySpecificInfo.GeranDtmSupported(false));

        NetworkHost utran = NetworkHost.registered(CellSpec.of("north", Rat.UTRAN, 0x101, 7));
        assertThat(utran.voice().rat()).isEqualTo(RadioTechnology.UMTS);
        assertThat(((CellIdentity.Wcdma) utran.data().cellIdentity()).value().uarfcn())
                .isEqualTo(10700);

        NetworkHost nr = NetworkHost.registered(CellSpec.of("north", Rat.NR, 0x101, 7));
        assertThat(nr.data().rat()).isEqualTo(RadioTechnology.NR);
        assertThat(nr.data().regState()).isEqualTo(RegState.REG_HOME);
        assertThat(((CellIdentity.Nr) nr.data().cellIdentity()).value().nci()).isEqualTo(0x101);
        assertThat(nr.data().accessTechnologySpecificInfo())
                .isInstanceOf(AccessTechnologySpecificInfo.NgranNrVopsInfo.class);
        // There are no calls in NR, nor any voice in its IMS.
        assertThat(nr.voice().regState()).isEqualTo(RegState.NOT_REG_MT_NOT_SEARCHING_OP_EM);
        assertThat(nr.voice().rat()).isEqualTo(RadioTechnology.UNKNOWN);
    }

    @Test
    void a_refusal_is_told_with_its_cause_and_seen_in_the_state() {
        NetworkHost it = NetworkHost.of(Handset.alphaSpec(), NetworkHost.IRADIO_2_3);
        it.alpha()
                .reject(RejectRule.every(Procedure.ATTACH, EmmCause.PLMN_NOT_ALLOWED)
                        .secured(true));
        it.handset.powerOn().after(Duration.ofSeconds(20));
        assertThat(it.told())
                .filteredOn(line -> line.startsWith("registrationFailed"))
                .first()
                .matches(line -> line.contains("ci=257") && line.endsWith(" 00101 3 11 2147483647"));
        RegStateResult data = it.data();
        assertThat(data.regState()).isEqualTo(RegState.REG_DENIED_EM);
        assertThat(data.reasonForDenial()).isEqualTo(RegistrationFailCause.PLMN_NOT_ALLOWED);
        assertThat(data.rat()).isEqualTo(RadioTechnology.UNKNOWN);
        assertThat(data.cellIdentity()).isInstanceOf(CellIdentity.Lte.class);
    }

    @Test
    void where_nobody_may_call_for_help_the_state_says_so() {
        Access closed = Access.OPEN.withEmergency(false);
        NetworkHost it = NetworkHost.of(
                Handset.alphaSpec()
                        .withCells(CellSpec.lte("north", 0x101, 1)
                                .withLevel(-70, -60)
                                .withAccess(closed)),
                NetworkHost.IRADIO_2_3);
        it.alpha()
                .reject(RejectRule.every(Procedure.ATTACH, EmmCause.ILLEGAL_UE).secured(true));
        it.handset.powerOn().after(Duration.ofSeconds(20));
        it.host.told();
        assertThat(it.data().regState()).isIn(RegState.REG_DENIED, RegState.REG_DENIED_EM);
        it.handset.beta().control().power("center", false);
        it.handset.after(Duration.ofSeconds(20));
        it.host.told();
        assertThat(it.data().regState()).isEqualTo(RegState.REG_DENIED);
    }

    @Test
    void with_the_radio_off_nothing_is_registered_and_nothing_measured() {
        NetworkHost it = NetworkHost.registered();
        it.handset.get(it.handset.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(it.heard()).contains("networkStateChanged", "voiceRadioTechChanged", "currentSignalStrength");
        RegStateResult data = it.data();
        assertThat(data.regState()).isEqualTo(RegState.NOT_REG_MT_NOT_SEARCHING_OP);
        assertThat(data.registeredPlmn()).isEmpty();
        assertThat(data.cellIdentity()).isEqualTo(CellReport.NONE);
    }

    @Test
    void the_oldest_hosts_are_answered_too() {
        NetworkHost it = NetworkHost.of(Handset.alphaSpec(), new Release(1));
        it.handset.powerOn().after(Duration.ofSeconds(20));
        it.host.told();
        assertThat(it.data().regState()).isEqualTo(RegState.REG_HOME);
        it.service.getSignalStrength(2);
        assertThat(it.heard()).containsExactly("getSignalStrengthResponse");
    }

    @Test
    void an_update_of_the_area_alone_is_told_to_hosts_that_want_it() {
        NetworkHost it = NetworkHost.registered(
                CellSpec.lte("north", 0x101, 1).withLevel(-80, -100),
                CellSpec.lte("south", 0x102, 1).withLevel(-120, -180));
        it.service.setLocationUpdates(1, false);
        it.told();
        it.alpha().level("north", -120, -180);
        it.alpha().level("south", -80, -100);
        assertThat(it.heard(Duration.ofSeconds(10))).doesNotContain("networkStateChanged");
        it.service.setLocationUpdates(2, true);
        it.told();
        it.alpha().level("south", -120, -180);
        it.alpha().level("north", -80, -100);
        assertThat(it.heard(Duration.ofSeconds(10))).contains("networkStateChanged");
        it.service.setIndicationFilter(3, 0);
        it.told();
        it.alpha().level("north", -120, -180);
        it.alpha().level("south", -80, -100);
        assertThat(it.heard(Duration.ofSeconds(10))).isEmpty();
    }
}
