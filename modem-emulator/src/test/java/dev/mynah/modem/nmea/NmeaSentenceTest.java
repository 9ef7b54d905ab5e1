package dev.mynah.modem.nmea;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Positioning.Dilution;
import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.Positioning.Fix;
import dev.mynah.modem.Positioning.Satellite;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NmeaSentenceTest {
    private static final Instant TIME = Instant.parse("2026-03-01T10:05:09.250Z");

    private static Epoch epoch(int satellites, EllipsoidPoint point, double speed, OptionalDouble course) {
        return new Epoch(
                TIME,
                IntStream.rangeClosed(1, satellites)
                        .mapToObj(it -> new Satellite(it, 10.4 + it, 359.6, 40, it != 5, true))
                        .toList(),
                Optional.of(new Fix(point, speed, course, new Dilution(2.04, 1.2, 1.65), 3.6, 5)));
    }

    @Test
    void a_fix_is_written_in_degrees_and_minutes() {
        Epoch epoch = epoch(6, new EllipsoidPoint(-33.8568, 151.2153, 12.34), 0, OptionalDouble.empty());
        assertThat(NmeaSentence.GGA.of(epoch))
                .containsExactly("$GPGGA,100509.25,3351.40800,S,15112.91800,E,1,05,1.2,12.3,M,0.0,M,,*73\r\n");
        assertThat(NmeaSentence.RMC.of(epoch))
                .containsExactly("$GPRMC,100509.25,A,3351.40800,S,15112.91800,E,0.0,,010326,,,A*6F\r\n");
        assertThat(NmeaSentence.GSA.of(epoch)).containsExactly("$GPGSA,A,3,01,02,03,04,06,,,,,,,,2.0,1.2,1.7*37\r\n");
    }

    @Test
    void minutes_never_round_up_to_sixty() {
        Epoch epoch = epoch(4, new EllipsoidPoint(9.99999999, -0.00000001, 0), 0, OptionalDouble.empty());
        assertThat(NmeaSentence.GGA.of(epoch).get(0)).contains(",1000.00000,N,00000.00000,W,");
    }

    @Test
    void speed_is_in_knots_and_kilometres_an_hour() {
        Epoch epoch = epoch(4, new EllipsoidPoint(0, 0, 0), 10, OptionalDouble.of(271.26));
        assertThat(NmeaSentence.VTG.of(epoch)).containsExactly("$GPVTG,271.3,T,,M,19.4,N,36.0,K,A*03\r\n");
    }

    @Test
    void satellites_stand_four_to_a_sentence_and_those_not_heard_have_no_strength() {
        assertThat(NmeaSentence.GSV.of(epoch(6, new EllipsoidPoint(0, 0, 0), 0, OptionalDouble.empty())))
                .containsExactly(
                        "$GPGSV,2,1,06,01,11,000,40,02,12,000,40,03,13,000,40,04,14,000,40*7C\r\n",
                        "$GPGSV,2,2,06,05,15,000,,06,16,000,40*7B\r\n");
    }

    @Test
    void without_a_fix_the_fields_are_empty() {
        Epoch nothing = new Epoch(TIME, List.of(), Optional.empty());
        assertThat(NmeaSentence.GGA.of(nothing)).containsExactly("$GPGGA,,,,,,0,,,,,,,,*66\r\n");
        assertThat(NmeaSentence.RMC.of(nothing)).containsExactly("$GPRMC,,V,,,,,,,,,,N*53\r\n");
        assertThat(NmeaSentence.VTG.of(nothing)).containsExactly("$GPVTG,,,,,,,,,N*30\r\n");
        assertThat(NmeaSentence.GSA.of(nothing)).containsExactly("$GPGSA,A,1,,,,,,,,,,,,,,,*1E\r\n");
        assertThat(NmeaSentence.GSV.of(nothing)).containsExactly("$GPGSV,1,1,00*79\r\n");
    }
}
