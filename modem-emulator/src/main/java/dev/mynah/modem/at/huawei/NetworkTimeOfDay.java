package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.at.port.AtPort;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code ^NWTIME}: the time the network told, moved on since: local, with the quarters of an hour that is from universal time. */
final class NetworkTimeOfDay implements AtCommand<AtPort> {
    private static final int QUARTER = 15 * 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yy/MM/dd,HH:mm:ss");

    @Override
    public Syntax syntax() {
        return Syntax.extended("^NWTIME").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        return port.network()
                .time()
                .map(it -> Answer.line("^NWTIME: " + written(it)))
                .orElseGet(() -> Answer.error(CmeError.NO_NETWORK_SERVICE));
    }

    static String written(NetworkTime time) {
        return TIME.format(time.local())
                + String.format(
                        Locale.ROOT,
                        "%+d,%02d",
                        time.local().getOffset().getTotalSeconds() / QUARTER,
                        time.daylightSaving());
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "time the network told";
    }
}
