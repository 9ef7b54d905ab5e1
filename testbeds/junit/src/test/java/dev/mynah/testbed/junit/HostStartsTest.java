package dev.mynah.testbed.junit;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Hosts' drivers begin with modules they know: what each sends is in {@code hosts}, from the driver's source. */
@Testbed("hosts.yaml")
final class HostStartsTest {
    /** Card and network are there. */
    private static final Duration BOOT = Duration.ofSeconds(40);

    private static void play(String script, AtClient modem, TestClock clock) throws IOException {
        clock.advance(BOOT);
        modem.send("ATE0").eventually("OK");
        HostScript.of(script).play(modem);
    }

    @Test
    void zephyr_dials_on_an_eg25(AtClient eg25_at0, TestClock clock) throws IOException {
        play("zephyr-eg25.txt", eg25_at0, clock);
    }

    @Test
    void zephyr_takes_a_sim7600_up_and_down(AtClient sim7600_at0, TestClock clock) throws IOException {
        play("zephyr-sim7600.txt", sim7600_at0, clock);
        assertOff(sim7600_at0);
    }

    @Test
    void zephyr_dials_on_a_sara(AtClient sara_at0, TestClock clock) throws IOException {
        play("zephyr-sara.txt", sara_at0, clock);
    }

    @Test
    void zephyr_takes_an_le910_up_and_down(AtClient le910_at0, TestClock clock) throws IOException {
        play("zephyr-le910.txt", le910_at0, clock);
        assertOff(le910_at0);
    }

    @Test
    void zephyr_opens_a_socket_of_an_ec25(AtClient ec25_at0, TestClock clock) throws IOException {
        play("zephyr-ec25-sockets.txt", ec25_at0, clock);
    }

    @Test
    void tinygsm_opens_a_link_of_a_sim7600(AtClient sim7600_at0, TestClock clock) throws IOException {
        play("tinygsm-sim7600.txt", sim7600_at0, clock);
        assertOff(sim7600_at0);
    }

    @Test
    void tinygsm_opens_a_socket_of_an_ec25(AtClient ec25_at0, TestClock clock) throws IOException {
        play("tinygsm-ec25.txt", ec25_at0, clock);
        assertOff(ec25_at0);
    }

    @Test
    void tinygsm_has_a_sim800_tell_the_time_and_bring_up_its_stack(AtClient sim800_at0, TestClock clock)
            throws IOException {
        play("tinygsm-sim800.txt", sim800_at0, clock);
        sim800_at0.send("AT+CIPSHUT").eventually("SHUT OK");
        sim800_at0.send("AT+CPOWD=1").eventually("NORMAL POWER DOWN");
        assertOff(sim800_at0);
    }

    @Test
    void tinygsm_opens_a_socket_of_a_sara(AtClient sara_at0, TestClock clock) throws IOException {
        play("tinygsm-sara.txt", sara_at0, clock);
        assertOff(sara_at0);
    }

    @Test
    void esp_modem_dials_on_a_sim7600(AtClient sim7600_at0, TestClock clock) throws IOException {
        play("esp-modem-sim7600.txt", sim7600_at0, clock);
    }

    @Test
    void ofono_takes_a_huawei_offline_and_online(AtClient me909s_at0, TestClock clock) throws IOException {
        play("ofono-huawei.txt", me909s_at0, clock);
    }

    @Test
    void ofono_follows_the_card_of_a_telit(AtClient le910_at0, TestClock clock) throws IOException {
        play("ofono-telit.txt", le910_at0, clock);
    }

    @Test
    void ofono_takes_a_sara_online(AtClient sara_at0, TestClock clock) throws IOException {
        play("ofono-ublox.txt", sara_at0, clock);
    }

    @Test
    void ofono_enables_a_sim800(AtClient sim800_at0, TestClock clock) throws IOException {
        play("ofono-sim900.txt", sim800_at0, clock);
    }

    @Test
    void modemmanager_understands_a_huawei(AtClient me909s_at0, TestClock clock) throws IOException {
        play("modemmanager-huawei.txt", me909s_at0, clock);
    }

    @Test
    void modemmanager_understands_a_telit(AtClient le910_at0, TestClock clock) throws IOException {
        play("modemmanager-telit.txt", le910_at0, clock);
    }

    @Test
    void modemmanager_understands_a_sara(AtClient sara_at0, TestClock clock) throws IOException {
        play("modemmanager-ublox.txt", sara_at0, clock);
    }

    @Test
    void modemmanager_understands_a_sierra(AtClient em7455_at0, TestClock clock) throws IOException {
        play("modemmanager-sierra.txt", em7455_at0, clock);
    }

    @Test
    void modemmanager_understands_a_simcom(AtClient sim7600_at0, TestClock clock) throws IOException {
        play("modemmanager-simtech.txt", sim7600_at0, clock);
    }

    @Test
    void modemmanager_understands_a_quectel(AtClient rm520n_at0, TestClock clock) throws IOException {
        play("modemmanager-quectel.txt", rm520n_at0, clock);
    }

    @Test
    void arduino_s_library_gets_an_echo_by_a_sara_u201(AtClient u201_at0, TestClock clock) throws IOException {
        play("mkrgsm-u201.txt", u201_at0, clock);
    }

    @Test
    void android_s_reference_ril_has_data(AtClient ril, TestClock clock) throws IOException {
        play("reference-ril.txt", ril, clock);
    }

    private static void assertOff(AtClient modem) {
        modem.send("AT").silentFor(Duration.ofMinutes(1));
    }
}
