package dev.mynah.modem.at.identity;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** The commands that tell who is who. */
public final class IdentityCommands {
    private IdentityCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "Identity",
                new ProductInformation(),
                new Identification("+CGMI", "27.007 5.1", "manufacturer", IdentityCommands::manufacturer),
                new Identification("+GMI", "V.250 6.1.4", "manufacturer", IdentityCommands::manufacturer),
                new Identification("+CGMM", "27.007 5.2", "model", IdentityCommands::model),
                new Identification("+GMM", "V.250 6.1.5", "model", IdentityCommands::model),
                new Identification("+CGMR", "27.007 5.3", "revision", IdentityCommands::revision),
                new Identification("+GMR", "V.250 6.1.6", "revision", IdentityCommands::revision),
                new SerialNumber(),
                new Identification(
                        "+GSN",
                        "V.250 6.1.7",
                        "IMEI",
                        port -> Answer.line(port.subscription().imei())),
                new Identification("+CIMI", "27.007 5.6", "IMSI", IdentityCommands::imsi),
                new Identification("+CCID", "vendors'", "ICCID", port -> iccid("+CCID: ", port)),
                new Identification("+ICCID", "vendors'", "ICCID", port -> iccid("+ICCID: ", port)));
    }

    private static Answer manufacturer(AtPort port) {
        return Answer.line(port.modem().identity().manufacturer());
    }

    private static Answer model(AtPort port) {
        return Answer.line(port.modem().identity().model());
    }

    private static Answer revision(AtPort port) {
        return Answer.line(port.modem().identity().revision());
    }

    private static Answer imsi(AtPort port) {
        return port.sim().imsi().map(Answer::line).orElseGet(() -> SimErrors.of(port));
    }

    private static Answer iccid(String prefix, AtPort port) {
        return port.sim().iccid().map(digits -> Answer.line(prefix + digits)).orElseGet(() -> SimErrors.of(port));
    }
}
