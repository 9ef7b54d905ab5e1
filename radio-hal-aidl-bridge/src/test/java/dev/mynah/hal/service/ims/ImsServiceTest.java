package dev.mynah.hal.service.ims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.ims.ConnectionFailureInfo;
import dev.mynah.hal.radio.ims.ConnectionFailureInfo.ConnectionFailureReason;
import dev.mynah.hal.radio.ims.EpsFallbackReason;
import dev.mynah.hal.radio.ims.IRadioIms;
import dev.mynah.hal.radio.ims.ImsCall;
import dev.mynah.hal.radio.ims.ImsRegistration;
import dev.mynah.hal.radio.ims.ImsRegistrationState;
import dev.mynah.hal.radio.ims.ImsStreamDirection;
import dev.mynah.hal.radio.ims.ImsStreamType;
import dev.mynah.hal.radio.ims.ImsTrafficType;
import dev.mynah.hal.radio.ims.SuggestedAction;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.Host;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Ims;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host with a client of the IMS has slot 0. */
class ImsServiceTest {
    private static final Release IRADIO_2_1 = new Release(2);

    private final Handset handset = Handset.of();
    private Host<IRadioIms> host;

    @BeforeEach
    void power_on_and_come() {
        handset.powerOn();
        host = Host.of(IRADIO_2_1, IRadioIms.class, new ImsService(IRADIO_2_1, handset.slot(0)));
    }

    private List<String> told() {
        handset.settle();
        return host.told();
    }

    private static ImsRegistration registration(ImsRegistrationState state, AccessNetwork network, int capabilities) {
        return new ImsRegistration(state, network, SuggestedAction.NONE, capabilities);
    }

    private void startTraffic(int serial, int token) {
        host.service()
                .startImsTraffic(
                        serial, token, ImsTrafficType.REGISTRATION, AccessNetwork.EUTRAN, ImsCall.Direction.OUTGOING);
    }

    private static ImsCall call(ImsCall.CallState state) {
        return new ImsCall(1, ImsCall.CallType.NORMAL, AccessNetwork.EUTRAN, state, ImsCall.Direction.OUTGOING, false);
    }

    @Test
    void the_engine_knows_how_the_client_is_registered() {
        host.service()
                .updateImsRegistrationInfo(
                        1,
                        registration(
                                ImsRegistrationState.REGISTERED,
                                AccessNetwork.EUTRAN,
                                ImsRegistration.IMS_MMTEL_CAPABILITY_VOICE | ImsRegistration.IMS_MMTEL_CAPABILITY_SMS));
        assertThat(told()).containsExactly("updateImsRegistrationInfoResponse 1 NONE");
        assertThat(handset.slot(0).ims().registration())
                .isEqualTo(new Ims.Registration(
                        true, Optional.of(Rat.E_UTRAN), Set.of(Ims.Service.VOICE, Ims.Service.MESSAGES)));
        host.service()
                .updateImsRegistrationInfo(
                        2, registration(ImsRegistrationState.NOT_REGISTERED, AccessNetwork.EUTRAN, -1));
        assertThat(told()).containsExactly("updateImsRegistrationInfoResponse 2 NONE");
        assertThat(handset.slot(0).ims().registration()).isEqualTo(Ims.Registration.NONE);
    }

    @Test
    void values_that_no_version_knows_are_no_registration_and_no_technology() {
        host.service()
                .updateImsRegistrationInfo(
                        1,
                        new ImsRegistration(
                                new UnlistedValue<>(77), new UnlistedValue<>(-4), SuggestedAction.NONE, -1));
        host.service()
                .updateImsRegistrationInfo(
                        2,
                        new ImsRegistration(
                                ImsRegistrationState.REGISTERED, new UnlistedValue<>(99), SuggestedAction.NONE, -1));
        assertThat(told())
                .containsExactly(
                        "updateImsRegistrationInfoResponse 1 NONE", "updateImsRegistrationInfoResponse 2 NONE");
        assertThat(handset.slot(0).ims().registration())
                .isEqualTo(new Ims.Registration(true, Optional.empty(), Set.of(Ims.Service.values())));
    }

    @Test
    void a_card_that_goes_has_the_client_deregister() {
        host.service()
                .updateImsRegistrationInfo(1, registration(ImsRegistrationState.REGISTERED, AccessNetwork.EUTRAN, 1));
        told();
        handset.modem().remove(0);
        assertThat(told()).contains("triggerImsDeregistration REASON_SIM_REMOVED");
    }

    @Test
    void traffic_is_let_through_until_the_network_is_gone() {
        startTraffic(1, 42);
        assertThat(told()).containsExactly("startImsTrafficResponse 1 NONE null");
        handset.get(handset.slot(0).functionality(Functionality.RADIO_OFF));
        handset.settle();
        assertThat(host.last("onConnectionSetupFailure", ConnectionFailureInfo.class))
                .isEqualTo(new ConnectionFailureInfo(ConnectionFailureReason.REASON_NO_SERVICE, 0, 0));
        assertThat(told()).hasSize(1);
        host.service().stopImsTraffic(2, 42);
        startTraffic(3, 43);
        handset.settle();
        assertThat(host.last("startImsTrafficResponse", ConnectionFailureInfo.class)
                        .failureReason())
                .isEqualTo(ConnectionFailureReason.REASON_NO_SERVICE);
        assertThat(told())
                .startsWith("stopImsTrafficResponse 2 INVALID_ARGUMENTS")
                .hasSize(2);
    }

    @Test
    void a_call_of_the_other_slots_client_has_the_receiver() {
        Host<IRadioIms> other = Host.of(IRADIO_2_1, IRadioIms.class, new ImsService(IRADIO_2_1, handset.slot(1)));
        other.service()
                .updateImsCallStatus(1, List.of(call(ImsCall.CallState.ACTIVE), call(ImsCall.CallState.DISCONNECTED)));
        startTraffic(2, 1);
        handset.settle();
        assertThat(host.last("startImsTrafficResponse", ConnectionFailureInfo.class)
                        .failureReason())
                .isEqualTo(ConnectionFailureReason.REASON_RF_BUSY);
        told();
        other.service().updateImsCallStatus(3, List.of(call(ImsCall.CallState.DISCONNECTED)));
        startTraffic(4, 1);
        host.service().stopImsTraffic(5, 1);
        assertThat(told()).containsExactly("startImsTrafficResponse 4 NONE null", "stopImsTrafficResponse 5 NONE");
        assertThat(other.told())
                .containsExactly("updateImsCallStatusResponse 1 NONE", "updateImsCallStatusResponse 3 NONE");
    }

    @Test
    void a_host_cannot_fill_the_modem_with_traffic() {
        for (int token = 0; token < 65; token++) {
            startTraffic(token, token);
        }
        assertThat(told()).hasSize(65).last().isEqualTo("startImsTrafficResponse 64 NO_RESOURCES null");
    }

    @Test
    void there_is_no_fallback_from_lte_nor_what_this_radio_does_not_have() {
        host.service().triggerEpsFallback(1, EpsFallbackReason.NO_NETWORK_TRIGGER);
        host.service().setSrvccCallInfo(2, List.of());
        host.service().sendAnbrQuery(3, ImsStreamType.AUDIO, ImsStreamDirection.UPLINK, 12_650);
        assertThat(told())
                .containsExactly(
                        "triggerEpsFallbackResponse 1 INVALID_STATE",
                        "setSrvccCallInfoResponse 2 REQUEST_NOT_SUPPORTED",
                        "sendAnbrQueryResponse 3 REQUEST_NOT_SUPPORTED");
    }
}
