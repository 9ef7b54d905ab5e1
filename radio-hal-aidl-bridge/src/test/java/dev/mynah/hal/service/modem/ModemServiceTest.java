package dev.mynah.hal.service.modem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.modem.DeviceStateType;
import dev.mynah.hal.radio.modem.HardwareConfig;
import dev.mynah.hal.radio.modem.IRadioModem;
import dev.mynah.hal.radio.modem.NvItem;
import dev.mynah.hal.radio.modem.NvWriteItem;
import dev.mynah.hal.radio.modem.RadioCapability;
import dev.mynah.hal.radio.modem.ResetNvType;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.Host;
import dev.mynah.hal.service.RadioHal;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Startup;
import dev.mynah.network.air.event.EventStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host has the modem of slot 0. */
class ModemServiceTest {
    private static final Release IRADIO_2_1 = new Release(2);

    private final Handset handset = Handset.of();
    private Host<IRadioModem> host;

    @BeforeEach
    void power_on_and_come() {
        handset.powerOn();
        host = come();
        assertThat(host.told()).containsExactly("rilConnected", "radioStateChanged ON");
    }

    private Host<IRadioModem> come() {
        return Host.of(IRADIO_2_1, IRadioModem.class, new ModemService(IRADIO_2_1, handset.slot(0)));
    }

    private List<String> told() {
        handset.settle();
        return host.told();
    }

    private RegistrationStatus status() {
        return handset.slot(0).network().registration(Domain.EPS).status();
    }

    @Test
    void switching_the_radio_off_is_answered_before_it_is_told_and_leaves_the_card_in() {
        host.service().setRadioPower(1, false, false, false);
        assertThat(told()).containsExactly("setRadioPowerResponse 1 NONE", "radioStateChanged OFF");
        assertThat(status()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(handset.slot(0).sim().state()).isEqualTo(SimState.READY);
        host.service().setRadioPower(2, true, true, true);
        assertThat(told()).containsExactly("setRadioPowerResponse 2 NONE", "radioStateChanged ON");
        host.service().setRadioPower(3, true, false, false);
        assertThat(told()).containsExactly("setRadioPowerResponse 3 NONE");
        assertThat(status()).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void what_another_voice_does_to_the_radio_is_told() {
        handset.get(handset.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(told()).containsExactly("radioStateChanged OFF");
        handset.get(handset.slot(0).restart(Functionality.FULL));
        assertThat(told().stream().filter(it -> !it.startsWith("hardware")))
                .containsExactly(
                        "modemReset restarted by a host, and by no fault",
                        "radioStateChanged UNAVAILABLE",
                        "radioStateChanged ON");
    }

    @Test
    void what_is_asked_of_a_modem_that_boots_is_answered_when_it_is_up() {
        Handset slow = Handset.of(Startup.AT_ONCE.withBoot(Duration.ofSeconds(15)));
        slow.powerOn();
        RadioHal hal = new RadioHal(slow.modem(), IRADIO_2_1, new EventStream());
        Host<IRadioModem> early = Host.of(IRADIO_2_1, IRadioModem.class, hal, "slot1");
        early.service().getBasebandVersion(1);
        slow.after(Duration.ofSeconds(14));
        early.service().setRadioPower(2, false, false, false);
        assertThat(early.told()).isEmpty();
        slow.after(Duration.ofSeconds(2));
        assertThat(early.told())
                .startsWith("getBasebandVersionResponse 1 NONE 1.0", "setRadioPowerResponse 2 NONE", "rilConnected")
                .contains("radioStateChanged OFF");
        assertThat(slow.slot(0).functionality()).isEqualTo(Functionality.RADIO_OFF);
        slow.get(slow.slot(0).restart(Functionality.FULL));
        early.told();
        early.service().getBasebandVersion(3);
        slow.after(Duration.ofSeconds(14));
        assertThat(early.told()).isEmpty();
        slow.after(Duration.ofSeconds(2));
        assertThat(early.told()).contains("getBasebandVersionResponse 3 NONE 1.0", "radioStateChanged ON");
    }

    @Test
    void after_a_shutdown_only_another_host_wakes_the_modem() {
        host.service().requestShutdown(1);
        assertThat(told()).startsWith("requestShutdownResponse 1 NONE", "radioStateChanged UNAVAILABLE");
        host.service().setRadioPower(2, true, false, false);
        host.service().enableModem(3, false);
        host.service().nvResetConfig(4, ResetNvType.RELOAD);
        assertThat(told())
                .containsExactly(
                        "setRadioPowerResponse 2 RADIO_NOT_AVAILABLE",
                        "enableModemResponse 3 RADIO_NOT_AVAILABLE",
                        "nvResetConfigResponse 4 RADIO_NOT_AVAILABLE");
        host.comeAgain();
        assertThat(told()).startsWith("rilConnected", "radioStateChanged OFF");
        assertThat(handset.slot(0).sim().state()).isEqualTo(SimState.READY);
    }

    @Test
    void a_stack_is_on_the_air_when_both_power_and_enabling_say_so() {
        host.service().enableModem(1, false);
        assertThat(told().stream().filter(it -> !it.startsWith("hardware")))
                .containsExactly("enableModemResponse 1 NONE", "radioStateChanged OFF");
        assertThat(handset.slot(0).sim().state()).isEqualTo(SimState.READY);
        host.service().getModemStackStatus(2);
        host.service().setRadioPower(3, true, false, false);
        assertThat(told()).containsExactly("getModemStackStatusResponse 2 NONE false", "setRadioPowerResponse 3 NONE");
        assertThat(status()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        host.service().enableModem(4, true);
        assertThat(told()).contains("enableModemResponse 4 NONE", "radioStateChanged ON");
        assertThat(status()).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void hosts_learn_when_a_modem_is_disabled_or_a_card_goes() {
        host.service().getHardwareConfig(1);
        assertThat(hardware("getHardwareConfigResponse")).containsExactly(0, 0, 0, 0);
        handset.get(handset.slot(1).enabled(false));
        assertThat(hardware("hardwareConfigChanged")).containsExactly(0, 0, HardwareConfig.STATE_DISABLED, 0);
        handset.modem().remove(0);
        handset.settle();
        assertThat(hardware("hardwareConfigChanged"))
                .containsExactly(
                        0, HardwareConfig.STATE_DISABLED, HardwareConfig.STATE_DISABLED, HardwareConfig.STATE_DISABLED);
    }

    private List<Integer> hardware(String method) {
        return ((List<?>) host.last(method, List.class))
                .stream().map(it -> ((HardwareConfig) it).state()).toList();
    }

    @Test
    void it_says_who_it_is() {
        host.service().getBasebandVersion(1);
        host.service().getDeviceIdentity(2);
        host.service().getImei(3);
        assertThat(told())
                .containsExactly(
                        "getBasebandVersionResponse 1 NONE 1.0",
                        "getDeviceIdentityResponse 2 NONE 490154203237518 4901542032375101",
                        "getImeiResponse 3 NONE ImeiInfo[type=PRIMARY, imei=490154203237518, svn=01]");
    }

    @Test
    void each_logical_modem_keeps_its_capability_through_a_transaction_over_all_of_them() {
        host.service().getRadioCapability(1);
        RadioCapability own = host.last("getRadioCapabilityResponse", RadioCapability.class);
        host.told();
        host.service().setRadioCapability(2, in(RadioCapability.PHASE_START, own.raf(), own.logicalModemUuid()));
        host.service().setRadioCapability(3, in(RadioCapability.PHASE_APPLY, own.raf(), own.logicalModemUuid()));
        handset.settle();
        assertThat(host.last("radioCapabilityIndication", RadioCapability.class))
                .isEqualTo(new RadioCapability(
                        77,
                        RadioCapability.PHASE_UNSOL_RSP,
                        own.raf(),
                        own.logicalModemUuid(),
                        RadioCapability.STATUS_SUCCESS));
        // Android 14 gives back the technologies in its own numbers.
        host.service().setRadioCapability(4, in(RadioCapability.PHASE_FINISH, 0x89387, own.logicalModemUuid()));
        assertThat(told()).hasSize(4).noneMatch(it -> it.contains("INVALID"));
        host.service().setRadioCapability(5, in(RadioCapability.PHASE_START, 1, own.logicalModemUuid()));
        host.service().setRadioCapability(6, in(-9, own.raf(), ""));
        assertThat(told()).hasSize(2).allMatch(it -> it.contains("INVALID_ARGUMENTS"));
    }

    private static RadioCapability in(int phase, int technologies, String modem) {
        return new RadioCapability(77, phase, technologies, modem, RadioCapability.STATUS_NONE);
    }

    @Test
    void a_reload_restarts_the_modem() {
        host.service().nvResetConfig(1, ResetNvType.RELOAD);
        assertThat(told().stream().filter(it -> !it.startsWith("hardware")))
                .containsExactly(
                        "nvResetConfigResponse 1 NONE",
                        "modemReset restarted by a host, and by no fault",
                        "radioStateChanged UNAVAILABLE",
                        "radioStateChanged ON");
        assertThat(status()).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void what_does_not_exist_here_is_answered_so() {
        host.service().getModemActivityInfo(1);
        host.service().nvReadItem(2, NvItem.CDMA_MEID);
        host.service().nvWriteItem(3, new NvWriteItem(new UnlistedValue<>(4711), ""));
        host.service().nvWriteCdmaPrl(4, Bytes.EMPTY);
        host.service().nvResetConfig(5, ResetNvType.ERASE);
        host.service().nvResetConfig(6, new UnlistedValue<>(-1));
        assertThat(told()).hasSize(6).allMatch(it -> it.contains("REQUEST_NOT_SUPPORTED"));
    }

    @Test
    void the_state_of_the_device_is_taken_note_of() {
        host.service().sendDeviceState(1, DeviceStateType.CHARGING_STATE, true);
        host.service().sendDeviceState(2, new UnlistedValue<>(99), false);
        assertThat(told()).containsExactly("sendDeviceStateResponse 1 NONE", "sendDeviceStateResponse 2 NONE");
    }
}
