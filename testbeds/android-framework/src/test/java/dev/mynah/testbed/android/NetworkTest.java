package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.network.EmergencyMode;
import android.hardware.radio.network.EmergencyScanType;
import android.hardware.radio.network.RegState;
import android.hardware.radio.network.RegStateResult;
import android.telephony.AccessNetworkConstants.AccessNetworkType;
import android.telephony.BarringInfo;
import android.telephony.CellIdentityLte;
import android.telephony.CellInfo;
import android.telephony.CellInfoLte;
import android.telephony.CellSignalStrengthLte;
import android.telephony.EmergencyRegResult;
import android.telephony.NetworkRegistrationInfo;
import android.telephony.NetworkScanRequest;
import android.telephony.RadioAccessSpecifier;
import android.telephony.ServiceState;
import android.telephony.SignalStrength;
import android.telephony.SignalThresholdInfo;
import android.telephony.TelephonyManager;
import com.android.internal.telephony.CommandException;
import com.android.internal.telephony.NetworkScanResult;
import com.android.internal.telephony.NitzData;
import com.android.internal.telephony.OperatorInfo;
import com.android.internal.telephony.RILUtils;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.mme.MmeState;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.operator.SubscriberStatus;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Heard;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each phone's place in its network as RIL sees it, compared with what the operator says. */
@ExtendWith(InAndroid.class)
class NetworkTest {
    private static final String IMSI = "001010000000001";
    private static final String OTHER_IMSI = "999700000000001";

    /** The example with names for its cells of LTE. */
    private static RadioTestbed testbed() throws Exception {
        return RadioTestbed.like(
                "dsds.yaml",
                text -> text.replace("{ identity: 0x0010101", "{ name: north, identity: 0x0010101")
                        .replace("{ identity: 0x0020101", "{ name: center, identity: 0x0020101"));
    }

    private static RegStateResult registered(Phone phone, int slot) throws Exception {
        return phone.eventually(
                slot,
                (ril, result) -> ril.getDataRegistrationState(result),
                (RegStateResult it) -> it.regState == RegState.REG_HOME);
    }

    @Test
    void each_phone_is_registered_with_its_own_operator_in_the_operators_cell() throws Exception {
        try (var testbed = testbed();
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            for (int slot = 0; slot < 2; slot++) {
                boolean first = slot == 0;
                RegStateResult data = registered(phone, slot);
                RegStateResult voice = phone.ask(slot, (ril, result) -> ril.getVoiceRegistrationState(result));
                var operator = testbed.operator(first ? "alpha" : "beta");
                phone.until(() -> status(operator, first).state() == MmeState.REGISTERED);
                Plmn plmn = Plmn.of(first ? "00101" : "99970");

                assertThat(status(operator, first).servedBy()).contains(plmn);
                assertThat(data.registeredPlmn).isEqualTo(plmn.digits());
                assertThat(data.rat).isEqualTo(ServiceState.RIL_RADIO_TECHNOLOGY_LTE);
                assertThat(voice.regState).isEqualTo(RegState.REG_HOME);
                assertThat(data.accessTechnologySpecificInfo.getEutranInfo().lteVopsInfo.isVopsSupported)
                        .isFalse();

                var cell = (CellIdentityLte) RILUtils.convertHalCellIdentity(data.cellIdentity);
                assertThat(cell.getCi()).isEqualTo(first ? 0x0010101 : 0x0020101);
                assertThat(cell.getTac()).isEqualTo(first ? 0x0101 : 0x0201);
                assertThat(cell.getEarfcn()).isEqualTo(first ? 1300 : 6300);
                assertThat(cell.getPci()).isEqualTo(first ? 1 : 2);
                assertThat(cell.getBands()).containsExactly(first ? 3 : 20);
                assertThat(cell.getMobileNetworkOperator()).isEqualTo(plmn.digits());

                // What a network is called it says once the phone is registered.
                String[] names = phone.eventually(
                        slot,
                        (ril, result) -> ril.getOperator(result),
                        (String[] it) -> (first ? "Alpha Mobile" : "Beta Telecom").equals(it[0]));
                assertThat(names).endsWith(first ? "Alpha" : "Beta", plmn.digits());
                int[] manual = phone.ask(slot, (ril, result) -> ril.getNetworkSelectionMode(result));
                assertThat(manual).containsExactly(0);
                int[] technology = phone.ask(slot, (ril, result) -> ril.getVoiceRadioTechnology(result));
                assertThat(technology).containsExactly(ServiceState.RIL_RADIO_TECHNOLOGY_LTE);
                int[] ims = phone.ask(slot, (ril, result) -> ril.getImsRegistrationState(result));
                assertThat(ims[0]).isZero();
            }
        }
    }

    private static SubscriberStatus status(OperatorControl operator, boolean first) throws Exception {
        return RadioTestbed.await(operator.subscriber(first ? IMSI : OTHER_IMSI));
    }

    @Test
    void signal_is_what_the_operator_sends_and_told_when_it_crosses_a_threshold() throws Exception {
        try (var testbed = testbed();
                var phone = Phone.on(testbed)) {
            Heard heard = phone.hear(0, (ril, handler, what) -> ril.setOnSignalStrengthUpdate(handler, what, null));
            phone.switchOn();
            registered(phone, 0);
            assertThat(rsrp(phone.ask(0, (ril, result) -> ril.getSignalStrength(result))))
                    .isEqualTo(-85);
            var criterion = new SignalThresholdInfo.Builder()
                    .setRadioAccessNetworkType(AccessNetworkType.EUTRAN)
                    .setSignalMeasurementType(SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_RSRP)
                    .setThresholds(new int[] {-110, -100})
                    .setHysteresisMs(0)
                    .setHysteresisDb(2)
                    .setIsEnabled(true)
                    .build();
            phone.ask(0, (ril, result) -> ril.setSignalStrengthReportingCriteria(List.of(criterion), result));
            RadioTestbed.await(testbed.operator("alpha").level("north", -95, -100));
            RadioTestbed.await(testbed.operator("alpha").level("north", -105, -120));
            SignalStrength told = heard.next();
            while (rsrp(told) == -85) {
                told = heard.next();
            }
            assertThat(rsrp(told)).isEqualTo(-105);
            SignalStrength asked = phone.ask(0, (ril, result) -> ril.getSignalStrength(result));
            assertThat(asked.getCellSignalStrengths(CellSignalStrengthLte.class)
                            .get(0)
                            .getRsrq())
                    .isEqualTo(-12);
        }
    }

    private static int rsrp(SignalStrength signal) {
        return signal.getCellSignalStrengths(CellSignalStrengthLte.class).get(0).getRsrp();
    }

    @Test
    void both_operators_cells_are_listed_searched_and_scanned() throws Exception {
        try (var testbed = testbed();
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            registered(phone, 0);
            ArrayList<CellInfo> cells = phone.ask(0, (ril, result) -> ril.getCellInfoList(result, null));
            assertThat(cells).hasSize(4);
            var own = (CellInfoLte) cells.get(0);
            assertThat(own.isRegistered()).isTrue();
            assertThat(own.getCellConnectionStatus()).isEqualTo(CellInfo.CONNECTION_PRIMARY_SERVING);
            assertThat(own.getCellIdentity().getCi()).isEqualTo(0x0010101);
            assertThat(own.getCellSignalStrength().getRsrp()).isEqualTo(-85);
            assertThat(cells.stream().filter(CellInfo::isRegistered)).hasSize(1);

            ArrayList<OperatorInfo> found = phone.ask(0, (ril, result) -> ril.getAvailableNetworks(result));
            assertThat(found).extracting(OperatorInfo::getOperatorNumeric).containsExactly("00101", "99970");
            assertThat(found.get(0).getState()).isEqualTo(OperatorInfo.State.CURRENT);

            Heard results =
                    phone.hear(0, (ril, handler, what) -> ril.registerForNetworkScanResult(handler, what, null));
            var lte = new RadioAccessSpecifier(AccessNetworkType.EUTRAN, null, null);
            phone.ask(
                    0,
                    (ril, result) -> ril.startNetworkScan(
                            new NetworkScanRequest(
                                    NetworkScanRequest.SCAN_TYPE_ONE_SHOT,
                                    new RadioAccessSpecifier[] {lte},
                                    5,
                                    60,
                                    false,
                                    1,
                                    new ArrayList<>()),
                            result));
            NetworkScanResult scanned = results.next();
            assertThat(scanned.scanStatus).isEqualTo(NetworkScanResult.SCAN_STATUS_COMPLETE);
            assertThat(scanned.networkInfos).hasSize(2).allMatch(CellInfoLte.class::isInstance);
        }
    }

    @Test
    void the_time_is_the_operators() throws Exception {
        try (var testbed = testbed();
                var phone = Phone.on(testbed)) {
            Heard heard = phone.hear(0, (ril, handler, what) -> ril.setOnNITZTime(handler, what, null));
            phone.switchOn();
            Object[] told = heard.next();
            NitzData nitz = NitzData.parse((String) told[0]);
            assertThat(Instant.ofEpochMilli(nitz.getCurrentTimeInMillis()))
                    .isBetween(
                            Instant.now().minus(Duration.ofMinutes(1)),
                            Instant.now().plus(Duration.ofMinutes(1)));
            assertThat((Long) told[1]).isPositive();
            assertThat((Long) told[2]).isZero();
        }
    }

    @Test
    void a_phone_is_moved_barred_and_chosen_for_by_what_its_host_asks() throws Exception {
        try (var testbed = testbed();
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            registered(phone, 0);
            Heard barring =
                    phone.hear(0, (ril, handler, what) -> ril.registerForBarringInfoChanged(handler, what, null));
            RadioTestbed.await(testbed.operator("alpha")
                    .access("north", Access.OPEN.withBarredClasses(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))));
            assertThat(barred(barring)).isTrue();
            RadioTestbed.await(testbed.operator("alpha").access("north", Access.OPEN));

            phone.ask(
                    0,
                    (ril, result) ->
                            ril.setAllowedNetworkTypesBitmap((int) TelephonyManager.NETWORK_TYPE_BITMASK_UMTS, result));
            int[] allowed = phone.ask(0, (ril, result) -> ril.getAllowedNetworkTypesBitmap(result));
            assertThat(allowed).containsExactly((int) TelephonyManager.NETWORK_TYPE_BITMASK_UMTS);
            RegStateResult moved = phone.eventually(
                    0,
                    (ril, result) -> ril.getDataRegistrationState(result),
                    (RegStateResult it) -> it.rat == ServiceState.RIL_RADIO_TECHNOLOGY_UMTS);
            assertThat(moved.cellIdentity.getWcdma().uarfcn).isEqualTo(10700);

            assertThat(phone.refusal(0, (ril, result) -> ril.setNetworkSelectionModeManual("12x", 0, result)))
                    .isEqualTo(CommandException.Error.INVALID_ARGUMENTS);
            phone.ask(0, (ril, result) -> ril.setNetworkSelectionModeManual("00101", 0, result));
            int[] manual = phone.ask(0, (ril, result) -> ril.getNetworkSelectionMode(result));
            assertThat(manual).containsExactly(1);
            phone.ask(0, (ril, result) -> ril.setNetworkSelectionModeAutomatic(result));

            phone.ask(0, (ril, result) -> ril.setN1ModeEnabled(false, result));
            Boolean n1 = phone.ask(0, (ril, result) -> ril.isN1ModeEnabled(result));
            assertThat(n1).isFalse();
        }
    }

    @Test
    void a_network_to_call_for_help_on_is_found() throws Exception {
        try (var testbed = testbed();
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            registered(phone, 0);
            EmergencyRegResult here =
                    phone.ask(0, (ril, result) -> ril.setEmergencyMode(EmergencyMode.EMERGENCY_WWAN, result));
            assertThat(here.getAccessNetwork()).isEqualTo(AccessNetworkType.EUTRAN);
            assertThat(here.getRegState()).isEqualTo(NetworkRegistrationInfo.REGISTRATION_STATE_HOME);
            assertThat(here.getDomain()).isEqualTo(NetworkRegistrationInfo.DOMAIN_CS);
            Heard found =
                    phone.hear(0, (ril, handler, what) -> ril.registerForEmergencyNetworkScan(handler, what, null));
            phone.ask(
                    0,
                    (ril, result) -> ril.triggerEmergencyNetworkScan(
                            new int[] {AccessNetworkType.UTRAN, AccessNetworkType.EUTRAN},
                            EmergencyScanType.NO_PREFERENCE,
                            result));
            EmergencyRegResult scanned = found.next();
            assertThat(scanned.getAccessNetwork()).isEqualTo(AccessNetworkType.UTRAN);
            assertThat(scanned.getMcc() + scanned.getMnc()).isEqualTo("00101");
            phone.ask(0, (ril, result) -> ril.exitEmergencyMode(result));
        }
    }

    private static boolean barred(Heard heard) throws InterruptedException {
        BarringInfo info = heard.next();
        while (!data(info).isBarred()) {
            info = heard.next();
        }
        return data(info).isBarred();
    }

    private static BarringInfo.BarringServiceInfo data(BarringInfo info) {
        return info.getBarringServiceInfo(BarringInfo.BARRING_SERVICE_TYPE_MO_DATA);
    }
}
