package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.net.LinkAddress;
import android.telephony.AccessNetworkConstants.AccessNetworkType;
import android.telephony.DataFailCause;
import android.telephony.data.ApnSetting;
import android.telephony.data.DataCallResponse;
import android.telephony.data.DataProfile;
import android.telephony.data.DataService;
import android.telephony.data.EpsQos;
import android.telephony.data.QosBearerSession;
import android.telephony.ims.RegistrationManager;
import android.telephony.ims.stub.ImsRegistrationImplBase;
import com.android.internal.telephony.CommandException;
import dev.mynah.modem.Ims;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.SessionUsage;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Data calls and the IMS as RIL has them, compared with what the operator gave and what the modem knows. */
@ExtendWith(InAndroid.class)
class DataCallsTest {
    private static final String ALPHA_IMSI = "001010000000001";
    private static final int DATAGRAMS = 17;

    private static Phone online(RadioTestbed testbed) throws Exception {
        var phone = Phone.on(testbed);
        phone.switchOn();
        phone.until(() ->
                testbed.onModem(modem -> modem.subscriptions().get(0).network().attached()));
        return phone;
    }

    private static DataProfile profile(String apn) {
        return new DataProfile.Builder()
                .setApnSetting(new ApnSetting.Builder()
                        .setEntryName(apn)
                        .setApnName(apn)
                        .setApnTypeBitmask(ApnSetting.TYPE_DEFAULT)
                        .setProtocol(ApnSetting.PROTOCOL_IPV4V6)
                        .setRoamingProtocol(ApnSetting.PROTOCOL_IPV4V6)
                        .setCarrierEnabled(true)
                        .build())
                .build();
    }

    private static DataCallResponse setUp(Phone phone, String apn) throws Exception {
        return phone.ask(
                0,
                (ril, result) -> ril.setupDataCall(
                        AccessNetworkType.EUTRAN,
                        profile(apn),
                        false,
                        true,
                        DataService.REQUEST_REASON_NORMAL,
                        null,
                        DataCallResponse.PDU_SESSION_ID_NOT_SET,
                        null,
                        null,
                        true,
                        result));
    }

    private static List<SessionUsage> connections(RadioTestbed testbed) throws Exception {
        return RadioTestbed.await(testbed.operator("alpha").usage(ALPHA_IMSI));
    }

    private static List<DataCallResponse> list(Phone phone) throws Exception {
        return phone.ask(0, (ril, result) -> ril.getDataCallList(result));
    }

    @Test
    void a_data_call_has_what_the_operator_gave_it_until_the_telephone_ends_it() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = online(testbed)) {
            var call = setUp(phone, "internet");

            assertThat(call.getCause()).isEqualTo(DataFailCause.NONE);
            assertThat(call.getInterfaceName()).isEqualTo("rmnet0");
            var given = connections(testbed).get(0);
            assertThat(given.apn()).isEqualTo("internet");
            assertThat(call.getAddresses()).hasSize(2);
            assertThat(given.addresses())
                    .isEqualTo(call.getAddresses().get(0).getAddress().getHostAddress() + " "
                            + prefix(call.getAddresses().get(1)));
            assertThat(call.getDnsAddresses())
                    .containsExactly(InetAddress.getByName("10.45.0.1"), InetAddress.getByName("2001:db8:45::1"));
            assertThat(call.getMtuV4()).isEqualTo(1500);
            assertThat(call.getDefaultQos())
                    .isInstanceOfSatisfying(
                            EpsQos.class, qos -> assertThat(qos.getQci()).isEqualTo(9));
            assertThat(list(phone)).extracting(DataCallResponse::getId).containsExactly(call.getId());

            phone.ask(
                    0,
                    (ril, result) -> ril.deactivateDataCall(call.getId(), DataService.REQUEST_REASON_NORMAL, result));

            assertThat(list(phone)).isEmpty();
            assertThat(phone.refusal(
                            0,
                            (ril, result) ->
                                    ril.deactivateDataCall(call.getId(), DataService.REQUEST_REASON_NORMAL, result)))
                    .isEqualTo(CommandException.Error.INVALID_CALL_ID);
        }
    }

    /** The first 64 bits, as the operator writes them. */
    private static String prefix(LinkAddress address) throws Exception {
        byte[] octets = address.getAddress().getAddress();
        for (int i = 8; i < octets.length; i++) {
            octets[i] = 0;
        }
        var groups = InetAddress.getByAddress(octets).getHostAddress();
        return groups.replaceFirst("(:0)+$", "::") + "/" + address.getPrefixLength();
    }

    @Test
    void an_access_point_the_operator_does_not_have_is_refused_with_its_cause() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = online(testbed)) {
            var call = setUp(phone, "nowhere");

            assertThat(call.getCause()).isEqualTo(DataFailCause.MISSING_UNKNOWN_APN);
            assertThat(call.getRetryDurationMillis()).isBetween(700_000L, 720_000L);
            assertThat(call.getLinkStatus()).isEqualTo(DataCallResponse.LINK_STATUS_INACTIVE);
        }
    }

    @Test
    void a_bearer_the_operator_opens_for_some_packets_is_a_session_of_quality() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = online(testbed)) {
            setUp(phone, "internet");
            var lists = phone.hear(0, (ril, handler, what) -> ril.registerForDataCallListChanged(handler, what, null));
            var calls = PacketFilter.of(1, FilterDirection.BIDIRECTIONAL, 1)
                    .protocol(DATAGRAMS)
                    .remotePorts(5060, 5061);

            RadioTestbed.await(testbed.operator("alpha")
                    .dedicate(ALPHA_IMSI, "internet", new PccRule(BearerQos.of(5), List.of(calls))));

            var session = session(lists.next());
            while (session == null) {
                session = session(lists.next());
            }
            assertThat(((EpsQos) session.getQos()).getQci()).isEqualTo(5);
            assertThat(session.getQosBearerFilterList()).singleElement().satisfies(filter -> {
                assertThat(filter.getProtocol()).isEqualTo(DATAGRAMS);
                assertThat(filter.getRemotePortRange().getStart()).isEqualTo(5060);
                assertThat(filter.getRemotePortRange().getEnd()).isEqualTo(5061);
            });
        }
    }

    private static @Nullable QosBearerSession session(@Nullable List<DataCallResponse> calls) {
        assertThat(calls).isNotNull();
        return calls.stream()
                .flatMap(call -> call.getQosBearerSessions().stream())
                .findFirst()
                .orElse(null);
    }

    @Test
    void the_modem_knows_and_tells_how_the_telephone_is_registered_in_the_ims() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = online(testbed)) {
            var changes =
                    phone.hear(0, (ril, handler, what) -> ril.registerForImsNetworkStateChanged(handler, what, null));

            phone.ask(
                    0,
                    (ril, result) -> ril.updateImsRegistrationInfo(
                            RegistrationManager.REGISTRATION_STATE_REGISTERED,
                            ImsRegistrationImplBase.REGISTRATION_TECH_LTE,
                            RegistrationManager.SUGGESTED_ACTION_NONE,
                            1,
                            result));

            changes.next();
            Ims.Registration known =
                    testbed.onModem(modem -> modem.subscriptions().get(0).ims().registration());
            assertThat(known)
                    .isEqualTo(new Ims.Registration(true, Optional.of(Rat.E_UTRAN), Set.of(Ims.Service.VOICE)));
            int[] state = phone.ask(0, (ril, result) -> ril.getImsRegistrationState(result));
            assertThat(state[0]).isEqualTo(1);
            int[] other = phone.ask(1, (ril, result) -> ril.getImsRegistrationState(result));
            assertThat(other[0]).isZero();
        }
    }
}
