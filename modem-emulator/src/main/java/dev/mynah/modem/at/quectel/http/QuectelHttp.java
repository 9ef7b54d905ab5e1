package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;

/** Quectel's HTTP commands. What they have under way is the line's own, and ends when its host goes for good. */
public final class QuectelHttp {
    public static final Family<AtPort> FAMILY = Family.of(
            "Quectel: HTTP",
            new HttpConfiguration(),
            new EnterUrl(),
            new HttpGet(),
            new HttpPost(),
            new HttpRead(),
            new HttpStop());

    private QuectelHttp() {}
}
