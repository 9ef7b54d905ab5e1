package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Line;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsCommand;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines that show a message, in the mode the port is in. TS 27.005 3.4, 4. */
final class MessageLines {
    private MessageLines() {}

    /** {@code +CMGR}. */
    static List<String> read(AtPort port, Kept kept) {
        Optional<Tpdu> decoded = decoded(kept);
        if (!MessageSettings.text(port) || decoded.isEmpty()) {
            Line line = Line.of("+CMGR").add(kept.status().stat()).omit();
            return withPdu(line, kept.serviceCentre(), kept.tpdu());
        }
        Line line = Line.of("+CMGR").add(MessageStatus.of(kept.status()).words());
        return text(port, line, decoded.get(), kept, true);
    }

    /** One entry of {@code +CMGL}. */
    static List<String> listed(AtPort port, Kept kept) {
        Line line = Line.of("+CMGL").add(kept.index());
        Optional<Tpdu> decoded = decoded(kept);
        if (!MessageSettings.text(port) || decoded.isEmpty()) {
            return withPdu(line.add(kept.status().stat()).omit(), kept.serviceCentre(), kept.tpdu());
        }
        return text(port, line.add(MessageStatus.of(kept.status()).words()), decoded.get(), kept, false);
    }

    private static Optional<Tpdu> decoded(Kept kept) {
        return Tpdu.decode(
                        kept.tpdu(),
                        kept.status().received() ? Tpdu.Carrier.DATA_TO_MOBILE : Tpdu.Carrier.DATA_TO_NETWORK)
                .value();
    }

    private static List<String> withPdu(Line line, RpAddress serviceCentre, Octets tpdu) {
        return List.of(line.add(tpdu.length()).toString(), Pdu.hex(serviceCentre, tpdu));
    }

    private static List<String> text(AtPort port, Line line, Tpdu tpdu, Kept kept, boolean read) {
        boolean headers = port.get(MessageSettings.SHOW_HEADERS);
        if (tpdu instanceof SmsDeliver it) {
            address(line, it.originator()).omit().add(TextMode.time(it.time()));
            if (headers && read) {
                line.add(it.originator().kind())
                        .add(first(kept))
                        .add(it.protocolIdentifier())
                        .add(it.coding().value());
                serviceCentre(line, kept.serviceCentre()).add(it.userData().length());
            } else if (headers) {
                line.add(it.originator().kind()).add(it.userData().length());
            }
            return List.of(line.toString(), TextMode.data(port, it.userData()));
        } else if (tpdu instanceof SmsSubmit it) {
            address(line, it.destination()).omit();
            if (headers && read) {
                line.add(it.destination().kind())
                        .add(first(kept))
                        .add(it.protocolIdentifier())
                        .add(it.coding().value());
                validity(line, it.validity());
                serviceCentre(line, kept.serviceCentre()).add(it.userData().length());
            } else if (headers) {
                line.omit().add(it.destination().kind()).add(it.userData().length());
            } else if (!read) {
                line.omit();
            }
            return List.of(line.toString(), TextMode.data(port, it.userData()));
        } else if (tpdu instanceof SmsCommand it) {
            line.add(first(kept)).add(it.type());
            if (headers && read) {
                line.add(it.protocolIdentifier()).add(it.number());
                address(line, it.destination())
                        .add(it.destination().kind())
                        .add(it.data().length());
            }
            return read
                    ? List.of(line.toString(), it.data().toString().toUpperCase(Locale.ROOT))
                    : List.of(line.toString());
        }
        return List.of(report(line.add(first(kept)), (SmsStatusReport) tpdu).toString());
    }

    private static int first(Kept kept) {
        return kept.tpdu().at(0);
    }

    /** {@code <mr>,[<ra>],[<tora>],<scts>,<dt>,<st>}. */
    private static Line report(Line line, SmsStatusReport report) {
        return address(line.add(report.reference()), report.recipient())
                .add(report.recipient().kind())
                .add(TextMode.time(report.submitted()))
                .add(TextMode.time(report.discharged()))
                .add(report.status());
    }

    private static Line address(Line line, SmsAddress address) {
        return line.add(address.display());
    }

    private static Line serviceCentre(Line line, RpAddress address) {
        return line.add(address.display()).add(address.kind());
    }

    private static void validity(Line line, ValidityPeriod validity) {
        if (validity instanceof ValidityPeriod.Relative relative) {
            line.add(relative.value());
        } else if (validity instanceof ValidityPeriod.Absolute absolute) {
            line.add(TextMode.time(absolute.until()));
        } else if (validity instanceof ValidityPeriod.Enhanced enhanced) {
            line.add(enhanced.octets().toString().toUpperCase(Locale.ROOT));
        } else {
            line.omit();
        }
    }

    /** {@code +CMT} and {@code +CDS}: a message that is not kept. */
    static List<String> routed(AtPort port, RpAddress serviceCentre, Octets tpdu, boolean report) {
        Optional<Tpdu> decoded = Tpdu.decode(tpdu, Tpdu.Carrier.DATA_TO_MOBILE).value();
        if (report) {
            if (MessageSettings.text(port) && decoded.isPresent()) {
                Line line = Line.of("+CDS").add(tpdu.at(0));
                return List.of(report(line, (SmsStatusReport) decoded.get()).toString());
            }
            return withPdu(Line.of("+CDS"), serviceCentre, tpdu);
        }
        if (!MessageSettings.text(port) || decoded.isEmpty()) {
            return withPdu(Line.of("+CMT").omit(), serviceCentre, tpdu);
        }
        SmsDeliver it = (SmsDeliver) decoded.get();
        Line line = address(Line.of("+CMT"), it.originator()).omit().add(TextMode.time(it.time()));
        if (port.get(MessageSettings.SHOW_HEADERS)) {
            line.add(it.originator().kind())
                    .add(tpdu.at(0))
                    .add(it.protocolIdentifier())
                    .add(it.coding().value());
            serviceCentre(line, serviceCentre).add(it.userData().length());
        }
        return List.of(line.toString(), TextMode.data(port, it.userData()));
    }
}
