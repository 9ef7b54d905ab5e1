package dev.mynah.modem.at.clock;

import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.at.Conversation;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockCommandsTest {
    private final Conversation at = new Conversation();

    @BeforeEach
    void errorsAreNumbers() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void the_clock_goes_on_from_where_it_was_set() {
        at.send("AT+CCLK=\"27/03/04,05:06:07+08\"").ok();
        at.later(Duration.ofSeconds(3));
        at.send("AT+CCLK?").answers("+CCLK: \"27/03/04,05:06:10+08\"", "OK");
        at.send("AT+CCLK=\"27/03/04,00:00:00\"").ok();
        at.send("AT+CCLK?").answers("+CCLK: \"27/03/04,00:00:00+08\"", "OK");
    }

    @Test
    void a_clock_that_was_set_is_right_till_the_network_sends_the_time() {
        at.network().time = Optional.of(new NetworkTime(OffsetDateTime.parse("2026-07-01T10:20:30+02:00"), 1));
        at.send("AT+CCLK?").answers("+CCLK: \"26/07/01,10:20:30+08\"", "OK");
        at.send("AT+CCLK=\"27/03/04,05:06:07+08\"").ok();
        at.send("AT+CCLK?").answers("+CCLK: \"27/03/04,05:06:07+08\"", "OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "26/13/01,00:00:00+00",
                "26/02/30,00:00:00+00",
                "26/01/01,24:00:00+00",
                "26/01/01,00:00:00+99",
                "26/01/01,00:00:00+8",
                "26/01/01",
                "00:00:00"
            })
    void what_is_no_time_is_refused(String time) {
        at.send("AT+CCLK=\"" + time + "\"").answers("+CME ERROR: 50");
    }

    @Test
    void an_alarm_rings_once() {
        at.send("AT+CALA=\"26/01/02,03:04:15\",2,0,\"tea\"").ok();
        at.send("AT+CALA?").answers("+CALA: \"26/01/02,03:04:15\",2,0,\"tea\",\"\",0", "OK");
        at.later(Duration.ofSeconds(9)).silence();
        at.later(Duration.ofSeconds(1)).unsolicited("+CALV: 2");
        at.send("AT+CALA?").ok();
        at.later(Duration.ofDays(2)).silence();
    }

    @Test
    void an_alarm_in_another_zone_rings_at_the_same_moment() {
        at.send("AT+CALA=\"26/01/02,05:04:15+08\"").ok();
        at.send("AT+CALA?").answers("+CALA: \"26/01/02,03:04:15\",1,0,\"\",\"\",0", "OK");
    }

    @Test
    void an_alarm_for_some_days_of_the_week_rings_on_each_of_them() {
        at.send("AT+CALA=\"06:30:00\",1,0,\"\",\"1,6\",1").ok(); // the second of January 2026 is a Friday
        at.send("AT+CALA?").answers("+CALA: \"06:30:00\",1,0,\"\",\"1,6\",1", "OK");
        at.later(Duration.ofDays(1)).silence();
        at.later(Duration.ofHours(4)).unsolicited("+CALV: 1");
        at.later(Duration.ofDays(1)).silence();
        at.later(Duration.ofDays(1)).unsolicited("+CALV: 1");
        at.send("AT+CALD=1").ok();
        at.later(Duration.ofDays(8)).silence();
    }

    @Test
    void a_time_alone_is_the_next_such_time() {
        at.send("AT+CALA=\"03:00\"").ok();
        at.send("AT+CALA?").answers("+CALA: \"26/01/03,03:00:00\",1,0,\"\",\"\",0", "OK");
    }

    @Test
    void a_clock_put_forward_brings_the_alarm_nearer_and_one_put_past_it_loses_it() {
        at.send("AT+CALA=\"26/01/02,04:00:00\"").ok();
        at.send("AT+CCLK=\"26/01/02,03:59:58+00\"").ok();
        at.later(Duration.ofSeconds(2)).unsolicited("+CALV: 1");
        at.send("AT+CALA=\"26/01/02,05:00:00\"").ok();
        at.send("AT+CCLK=\"26/01/02,06:00:00+00\"").ok();
        at.send("AT+CALA?").ok();
    }

    @Test
    void the_alarm_that_sounds_is_put_off_and_ended() {
        at.send("AT+CAPD=").answers("+CME ERROR: 3");
        at.send("AT+CALA=\"26/01/02,03:04:15\"").ok();
        at.later(Duration.ofSeconds(10)).unsolicited("+CALV: 1");
        at.send("AT+CAPD=30").ok();
        at.later(Duration.ofSeconds(30)).unsolicited("+CALV: 1");
        at.send("AT+CAPD=0").ok();
        at.send("AT+CAPD=30").answers("+CME ERROR: 3");
        at.later(Duration.ofHours(1)).silence();
    }

    @Test
    void an_alarm_nobody_minds_is_quiet_after_a_minute() {
        at.send("AT+CALA=\"26/01/02,03:04:15\"").ok();
        at.later(Duration.ofSeconds(10)).unsolicited("+CALV: 1");
        at.later(Duration.ofMinutes(1));
        at.send("AT+CAPD=0").answers("+CME ERROR: 3");
    }

    @Test
    void five_alarms_are_room_enough() {
        for (int i = 1; i <= 5; i++) {
            at.send("AT+CALA=\"10:00\"").ok();
        }
        at.send("AT+CALA=\"10:00\"").answers("+CME ERROR: 20");
        at.send("AT+CALA=\"11:00\",5").ok();
        at.send("AT+CALD=3").ok();
        at.send("AT+CALD=3").answers("+CME ERROR: 21");
        at.send("AT+CALA=?").answers("+CALA: (1-5),(0),32,13,(0,1)", "OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"25/01/01,00:00:00\"",
                "\"noon\"",
                "\"10:00\",6",
                "\"10:00\",1,1",
                "\"10:00\",1,0,\"\",\"8\"",
                "\"26/05/01,10:00:00\",1,0,\"\",\"1\""
            })
    void alarms_that_can_not_be_are_refused(String written) {
        at.send("AT+CALA=" + written).answers("+CME ERROR: 50");
    }
}
