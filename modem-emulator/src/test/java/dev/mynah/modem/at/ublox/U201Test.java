package dev.mynah.modem.at.ublox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.at.Conversation;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** u-blox's SARA-U201 as Arduino's library for the MKR GSM 1400 and ModemManager talk to it. */
class U201Test {
    private final Conversation at = new Conversation(U201.SARA_U201);

    @BeforeEach
    void without_echo() {
        at.send("ATE0").heard();
    }

    @Test
    void who_it_is() {
        at.send("ATI").answers("SARA-U201-03B-00", "OK");
        at.send("ATI9").answers("23.60", "OK");
        at.send("AT+CGMM").answers("SARA-U201", "OK");
        at.send("AT+CEREG?").answers("ERROR");
    }

    @Test
    void a_profile_is_filled_activated_and_asked_for() {
        at.send("AT+UPSND=0,8").answers("+UPSND: 0,8,0", "OK");
        at.send("AT+UPSD=0,1,\"internet\"").ok();
        at.send("AT+UPSD=0,2,\"me\"").ok();
        at.send("AT+UPSD=0,3,\"hidden\"").ok();
        at.send("AT+UPSD=0,7,\"0.0.0.0\"").ok();
        at.send("AT+UPSD=0,7,\"10.0.0.9\"").answers("ERROR");
        at.send("AT+UPSD=1,1,\"internet\"").answers("ERROR");
        at.send("AT+UPSD=0,1").answers("+UPSD: 0,1,\"internet\"", "OK");
        at.send("AT+UPSD=0,3").answers("ERROR");
        at.send("AT+UPSDA=0,3").answers("OK", "+UUPSDA: 0,\"10.0.0.1\"");
        at.send("AT+UPSND=0,8").answers("+UPSND: 0,8,1", "OK");
        at.send("AT+UPSND=0,0").answers("+UPSND: 0,0,\"10.0.0.1\"", "OK");
        at.send("AT+UPSND=0,2").answers("+UPSND: 0,2,\"192.0.2.54\"", "OK");
        assertThat(at.slot(0).packetData.contexts().get(0).apn()).isEqualTo("internet");
        at.send("AT+UPSDA=0,4").ok();
        at.send("AT+UPSDA=0,4").ok();
        at.send("AT+UPSDA=0,0").ok();
        at.send("AT+UPSD=0,1").answers("+UPSD: 0,1,\"\"", "OK");
        assertThat(at.events.toString()).doesNotContain("hidden");
    }

    @Test
    void the_network_s_end_of_it_is_told() {
        at.send("AT+UPSDA=0,3").heard();
        at.slot(0).packetData.change(1, Optional.empty(), true);
        assertThat(at.lines()).contains("+UUPSDD: 0");
    }

    @Test
    void technologies_and_bands() {
        at.send("AT+URAT?").answers("+URAT: 1,2", "OK");
        at.send("AT+URAT=2").ok();
        assertThat(at.network().technologies()).isEqualTo(Set.of(Rat.UTRAN));
        at.send("AT+URAT?").answers("+URAT: 2", "OK");
        at.send("AT+URAT=1,0").answers("ERROR");
        at.send("AT+UBANDSEL?").answers("+UBANDSEL: 800,850,900,1800,1900,2100", "OK");
        at.send("AT+UBANDSEL=900,1800").ok();
        at.send("AT+UBANDSEL?").answers("+UBANDSEL: 900,1800", "OK");
        assertThat(at.network().channels())
                .anyMatch(it -> it.contains(Rat.GSM, 60))
                .anyMatch(it -> it.contains(Rat.UTRAN, 3000))
                .noneMatch(it -> it.contains(Rat.UTRAN, 10700));
        at.send("AT+UBANDSEL=700").answers("ERROR");
        at.send("AT+UBANDSEL=0").ok();
        assertThat(at.network().channels()).isEmpty();
    }
}
