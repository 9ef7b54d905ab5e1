package dev.mynah.testbed.truth;

import static dev.mynah.testbed.junit.MbimHost.BASIC_CONNECT;
import static dev.mynah.testbed.junit.MbimHost.numbers;
import static dev.mynah.testbed.truth.QmiEye.DMS;
import static dev.mynah.testbed.truth.QmiEye.NAS;
import static dev.mynah.testbed.truth.QmiEye.VOICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.radio.network.IRadioNetwork;
import dev.mynah.hal.radio.network.SignalStrength;
import dev.mynah.testbed.junit.AtClient;
import dev.mynah.testbed.junit.MbimHost;
import dev.mynah.testbed.junit.QmiHost;
import dev.mynah.testbed.junit.QmiTlv;
import dev.mynah.testbed.junit.Testbed;
import dev.mynah.testbed.junit.VirtualTestbed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One voice is driven, and AT, QMI, MBIM and the radio HAL all see what came of it. */
@Testbed("dsds.yaml")
final class OneTruthTest {
    private AtClient at;
    private QmiHost qmi;
    private MbimHost mbim;
    private RadioEye radio;
    private VirtualTestbed testbed;
    private List<Eye> eyes;

    @BeforeEach
    void four_hosts_are_there(VirtualTestbed all, AtClient at0, QmiHost qmi0, MbimHost mbim0) {
        testbed = all;
        at = at0;
        qmi = qmi0;
        mbim = mbim0;
        radio = new RadioEye(all);
        eyes = List.of(new AtEye(at0), new QmiEye(qmi0), new MbimEye(mbim0), radio);
        until("home");
    }

    /** What all say, once AT says that the slot's registration is this. */
    private Truth until(String registration) {
        boolean came = testbed.clock()
                .until(() -> eyes.get(0).look().registration().equals(registration), Duration.ofMinutes(5));
        assertThat(came).as(registration).isTrue();
        return agreed();
    }

    private Truth agreed() {
        Truth first = eyes.get(0).look();
        for (Eye eye : eyes) {
            Truth other = eye.look();
            Truth expected = eye instanceof MbimEye ? first.withoutCalls() : first;
            assertThat(other).as(eye.getClass().getSimpleName()).isEqualTo(expected);
        }
        return first;
    }

    @Test
    void each_switches_the_radio_and_all_see_it() {
        Truth home = agreed();
        assertThat(home.radio()).isTrue();
        assertThat(home.iccid()).isEqualTo("8900101000000000019");
        assertThat(home.imsi()).isEqualTo("001010000000001");
        assertThat(home.operator()).isEqualTo("00101");
        assertThat(home.technology()).isEqualTo("LTE");
        assertThat(home.area()).isEqualTo(0x0101);
        assertThat(home.cell()).isEqualTo(0x0010101);

        at.send("AT+CFUN=4").eventually("OK");
        assertThat(until("none").radio()).isFalse();
        qmi.ask(DMS, 0x002E, QmiTlv.of(0x01).u8(0)).succeeds();
        assertThat(until("home")).isEqualTo(home);
        mbim.set(BASIC_CONNECT, 3, numbers(0)).succeeds();
        assertThat(until("none").radio()).isFalse();
        radio.modem.ask((service, serial) -> service.setRadioPower(serial, true, false, false));
        assertThat(until("home")).isEqualTo(home);
        radio.modem.ask((service, serial) -> service.setRadioPower(serial, false, false, false));
        assertThat(until("none").radio()).isFalse();
        mbim.set(BASIC_CONNECT, 3, numbers(1)).succeeds();
        assertThat(until("home")).isEqualTo(home);
        qmi.ask(DMS, 0x002E, QmiTlv.of(0x01).u8(1)).succeeds();
        assertThat(until("none").radio()).isFalse();
        at.send("AT+CFUN=1").eventually("OK");
        assertThat(until("home")).isEqualTo(home);
    }

    @Test
    void a_PIN_asked_for_by_QMI_is_given_by_any_of_them() {
        qmi.ask(DMS, 0x0027, QmiTlv.of(0x01).u8(1).u8(1).text8("1234")).succeeds();
        Runnable[] ways = {
            () -> at.send("AT+CPIN=\"1234\"").eventually("OK"),
            () -> qmi.ask(DMS, 0x0028, QmiTlv.of(0x01).u8(1).text8("1234")).succeeds(),
            () -> radio.sim.ask((service, serial) -> service.supplyIccPinForApp(serial, "1234", ""))
        };
        for (Runnable way : ways) {
            at.send("AT+CFUN=1,1").eventually("OK");
            testbed.clock().until(() -> eyes.get(0).look().lock().equals("PIN"), Duration.ofMinutes(1));
            Truth locked = agreed();
            assertThat(locked.lock()).isEqualTo("PIN");
            assertThat(locked.imsi()).isEmpty();
            way.run();
            assertThat(until("home").lock()).isEmpty();
        }
    }

    @Test
    void wrong_PINs_of_three_voices_block_it_for_all() {
        at.send("AT+CLCK=\"SC\",1,\"1234\"").eventually("OK");
        at.send("AT+CFUN=1,1").eventually("OK");
        testbed.clock().until(() -> eyes.get(0).look().lock().equals("PIN"), Duration.ofMinutes(1));
        at.send("AT+CPIN=\"9999\"").eventually("ERROR");
        assertThat(qmi.ask(DMS, 0x0028, QmiTlv.of(0x01).u8(1).text8("9999"))
                        .tlv(0x10)
                        .u8())
                .as("tries left")
                .isEqualTo(1);
        radio.sim.answer((service, serial) -> service.supplyIccPinForApp(serial, "9999", ""));
        assertThat(agreed().lock()).isEqualTo("PUK");
    }

    @Test
    void a_technology_chosen_by_one_is_where_all_find_it() {
        qmi.ask(NAS, 0x0033, QmiTlv.of(0x11).u16(0x08)).succeeds();
        testbed.clock().until(() -> eyes.get(0).look().technology().equals("UMTS"), Duration.ofMinutes(5));
        Truth umts = agreed();
        assertThat(umts.technology()).isEqualTo("UMTS");
        assertThat(umts.cell()).isEqualTo(0x0010201);
        at.send("AT+WS46=28").eventually("OK");
        testbed.clock().until(() -> eyes.get(0).look().technology().equals("LTE"), Duration.ofMinutes(5));
        assertThat(agreed().cell()).isEqualTo(0x0010101);
    }

    @Test
    void a_call_is_the_same_call_for_all() {
        qmi.ask(VOICE, 0x0020, QmiTlv.of(0x01).text("15550100999")).succeeds();
        Truth.CallSeen active = new Truth.CallSeen(1, "active", false, "15550100999");
        testbed.clock().until(() -> eyes.get(0).look().calls().equals(List.of(active)), Duration.ofMinutes(1));
        assertThat(agreed().calls()).containsExactly(active);
        radio.voice.ask((service, serial) -> service.hangup(serial, 1));
        testbed.clock().until(() -> eyes.get(0).look().calls().isEmpty(), Duration.ofMinutes(1));
        assertThat(agreed().calls()).isEmpty();
    }

    @Test
    void a_call_that_comes_in_is_heard_by_all_and_taken_by_one(AtClient at1) {
        at1.ask("AT+CREG?", "+CREG: 0,1");
        at1.send("ATD+15550100001;");
        testbed.clock().until(() -> !eyes.get(0).look().calls().isEmpty(), Duration.ofMinutes(1));
        Truth.CallSeen ringing = new Truth.CallSeen(1, "incoming", true, "+15550200001");
        assertThat(agreed().calls()).containsExactly(ringing);
        qmi.ask(VOICE, 0x0022, QmiTlv.of(0x01).u8(1)).succeeds();
        testbed.clock().until(() -> eyes.get(0).look().calls().get(0).state().equals("active"), Duration.ofMinutes(1));
        assertThat(agreed().calls()).containsExactly(new Truth.CallSeen(1, "active", true, "+15550200001"));
        at1.send("AT+CHUP");
        testbed.clock().until(() -> eyes.get(0).look().calls().isEmpty(), Duration.ofMinutes(1));
        assertThat(agreed().calls()).isEmpty();
    }

    @Test
    void the_power_of_the_cell_is_the_same_in_each_voices_units() {
        long rsrp = qmi.ask(NAS, 0x004F).succeeds().tlv(0x14).skip(2).i16();
        assertThat(rsrp).isEqualTo(-85);
        at.ask("AT+CESQ", "+CESQ: 99,99,255,255,...," + (rsrp + 141));
        SignalStrength heard =
                radio.network.ask(IRadioNetwork::getSignalStrength).argument(SignalStrength.class);
        assertThat(heard.lte().rsrp()).isEqualTo((int) -rsrp);
        at.ask("AT+CSQ", "+CSQ: " + mbim.query(BASIC_CONNECT, 11).succeeds().u32(0) + ",99");
    }
}
