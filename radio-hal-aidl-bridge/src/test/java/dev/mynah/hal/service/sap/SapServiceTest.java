package dev.mynah.hal.service.sap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.sap.ISap;
import dev.mynah.hal.radio.sap.ISapCallback;
import dev.mynah.hal.radio.sap.SapApduType;
import dev.mynah.hal.radio.sap.SapTransferProtocol;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.RadioHal;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.network.air.event.EventStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader over Bluetooth and the card of slot 0. SIM Access Profile 1.1, clause 5. */
class SapServiceTest {
    private static final Release IRADIO_2_1 = new Release(2);
    private static final Bytes SELECT_MF = Bytes.hex("00A40004023F00");

    private final Handset handset = Handset.of();
    private final List<String> told = new ArrayList<>();
    private ISap sap;

    @BeforeEach
    void power_on_and_come() {
        AidlInterface<ISap> declared = IRADIO_2_1.of(ISap.class);
        sap = new RadioHal(handset.modem(), IRADIO_2_1, new EventStream())
                .instances().stream()
                        .filter(it -> it.name().equals("android.hardware.radio.sap.ISap/slot1"))
                        .map(it -> declared.proxy(it.root()))
                        .findFirst()
                        .orElseThrow();
        AidlInterface<ISapCallback> ear = IRADIO_2_1.of(ISapCallback.class);
        Object writer = Proxy.newProxyInstance(
                ISapCallback.class.getClassLoader(), new Class<?>[] {ISapCallback.class}, this::hear);
        sap.setCallback(ear.proxy(ear.stub((ISapCallback) writer)));
        handset.powerOn();
    }

    private @Nullable Object hear(Object proxy, Method method, Object[] arguments) {
        told.add(method.getName() + Arrays.stream(arguments).map(it -> " " + it).collect(Collectors.joining()));
        return null;
    }

    private List<String> told() {
        handset.settle();
        List<String> lines = List.copyOf(told);
        told.clear();
        return lines;
    }

    private void connect() {
        sap.connectReq(1, 300);
        assertThat(told()).containsExactly("connectResponse 1 SUCCESS 65535", "statusIndication 0 CARD_RESET");
    }

    private RegistrationStatus status() {
        return handset.slot(0).network().registration(Domain.EPS).status();
    }

    @Test
    void whoever_connects_has_the_card_to_itself_and_gives_it_back() {
        connect();
        assertThat(status()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(handset.slot(1).network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.HOME);
        sap.disconnectReq(2);
        assertThat(told()).containsExactly("disconnectResponse 2");
        assertThat(status()).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void commands_go_to_the_card_as_they_are() {
        connect();
        sap.apduReq(2, SapApduType.APDU, SELECT_MF);
        sap.apduReq(3, SapApduType.APDU7816, Bytes.hex("00"));
        List<String> answers = told();
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).isEqualTo("apduResponse 2 SUCCESS " + Bytes.hex("6125"));
        assertThat(answers.get(1)).startsWith("apduResponse 3 ");
    }

    @Test
    void a_card_is_switched_off_and_on_and_reset() {
        connect();
        sap.powerReq(2, true);
        sap.powerReq(3, false);
        sap.powerReq(4, false);
        sap.apduReq(5, SapApduType.APDU, SELECT_MF);
        sap.transferAtrReq(6);
        sap.resetSimReq(7);
        sap.transferCardReaderStatusReq(8);
        sap.powerReq(9, true);
        sap.resetSimReq(10);
        sap.transferCardReaderStatusReq(11);
        assertThat(told())
                .containsExactly(
                        "powerResponse 2 CARD_ALREADY_POWERED_ON",
                        "powerResponse 3 SUCCESS",
                        "powerResponse 4 CARD_ALREADY_POWERED_OFF",
                        "apduResponse 5 CARD_ALREADY_POWERED_OFF " + Bytes.EMPTY,
                        "transferAtrResponse 6 CARD_ALREADY_POWERED_OFF " + Bytes.EMPTY,
                        "resetSimResponse 7 CARD_ALREADY_POWERED_OFF",
                        "transferCardReaderStatusResponse 8 SUCCESS 80",
                        "powerResponse 9 SUCCESS",
                        "resetSimResponse 10 SUCCESS",
                        "transferCardReaderStatusResponse 11 SUCCESS 208",
                        "statusIndication 0 CARD_RESET");
        sap.transferAtrReq(12);
        assertThat(told())
                .containsExactly("transferAtrResponse 12 SUCCESS "
                        + Bytes.of(handset.slot(0).sim().atr()));
    }

    @Test
    void a_card_that_is_pulled_out_is_gone() {
        connect();
        handset.modem().remove(0);
        assertThat(told()).containsExactly("statusIndication 0 CARD_REMOVED");
        sap.apduReq(2, SapApduType.APDU, SELECT_MF);
        sap.powerReq(3, false);
        assertThat(told())
                .containsExactly("apduResponse 2 CARD_REMOVED " + Bytes.EMPTY, "powerResponse 3 CARD_REMOVED");
    }

    @Test
    void nobody_has_the_card_before_it_connects_and_no_one_connects_twice_or_by_messages_of_any_size() {
        sap.apduReq(1, SapApduType.APDU, SELECT_MF);
        sap.powerReq(2, false);
        sap.resetSimReq(3);
        sap.transferAtrReq(4);
        sap.transferCardReaderStatusReq(5);
        sap.setTransferProtocolReq(6, SapTransferProtocol.T1);
        sap.connectReq(7, 10);
        sap.connectReq(8, Integer.MAX_VALUE);
        sap.apduReq(9, new UnlistedValue<>(-9), Bytes.EMPTY);
        assertThat(told())
                .containsExactly(
                        "apduResponse 1 GENERIC_FAILURE " + Bytes.EMPTY,
                        "powerResponse 2 GENERIC_FAILURE",
                        "resetSimResponse 3 GENERIC_FAILURE",
                        "transferAtrResponse 4 GENERIC_FAILURE " + Bytes.EMPTY,
                        "transferCardReaderStatusResponse 5 GENERIC_FAILURE 80",
                        "transferProtocolResponse 6 NOT_SUPPORTED",
                        "connectResponse 7 MSG_SIZE_TOO_SMALL 65535",
                        "connectResponse 8 MSG_SIZE_TOO_LARGE 65535",
                        "apduResponse 9 GENERIC_FAILURE " + Bytes.EMPTY);
        assertThat(status()).isEqualTo(RegistrationStatus.HOME);
        connect();
        sap.connectReq(10, 300);
        assertThat(told()).containsExactly("connectResponse 10 CONNECT_FAILURE 65535");
    }

    @Test
    void a_modem_switched_off_takes_the_power_and_gives_the_client_its_card_again() {
        connect();
        handset.get(handset.slot(0).functionality(Functionality.MINIMUM));
        assertThat(told()).containsExactly("statusIndication 0 CARD_NOT_ACCESSIBLE");
        handset.get(handset.slot(0).functionality(Functionality.FULL));
        assertThat(told()).containsExactly("statusIndication 0 CARD_RESET");
        assertThat(handset.slot(0).sim().state()).isNotEqualTo(SimState.READY);
        assertThat(status()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }
}
