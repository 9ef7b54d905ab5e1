package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** What ModemManager makes of a modem's GPS receiver, whichever way it switches it on. */
final class GpsReceiver {
    private GpsReceiver() {}

    /** Has it on until it is where the testbed's file says, and switches it off. */
    static void findsItsPlace(ModemManagerUp host, String modem) throws IOException {
        host.run("-m", modem, "--location-enable-gps-nmea", "--location-enable-gps-raw");
        Poll poll = Poll.upTo(Patience.SOON);
        JsonNode gps = host.json("-m", modem, "--location-get").at("/modem/location/gps");
        while (!gps.path("latitude").asText().startsWith("52.52")) {
            poll.last = gps.toString();
            poll.againSoon();
            gps = host.json("-m", modem, "--location-get").at("/modem/location/gps");
        }
        assertThat(gps.path("longitude").asText()).startsWith("13.4094");
        assertThat(gps.path("altitude").asText()).startsWith("37");
        assertThat(gps.path("nmea").toString()).contains("$GPGGA,", "$GPRMC,", "$GPGSA,A,3,", "$GPGSV,");
        host.run("-m", modem, "--location-disable-gps-nmea", "--location-disable-gps-raw");
    }
}
