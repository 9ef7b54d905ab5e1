package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Band;
import dev.mynah.modem.Domain;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code #RFSTS}: the network and cell the module is served by, in the form of their technology, and who the subscriber is. What nobody
 * measures (power of transmission, discontinuous reception) is left empty.
 */
final class NetworkStatus implements AtCommand<AtPort> {
    private static final int CONNECTED = 2;
    /** LTE has no routing areas. */
    private static final int NO_ROUTING_AREA = 255;
    /** UMTS: further cells in the active set. */
    private static final int ACTIVE_SET = 0;

    @Override
    public Syntax syntax() {
        return Syntax.extended("#RFSTS").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        Optional<ServingNetwork> network = port.network().serving();
        Optional<MeasuredCell> cell =
                port.network().cells().stream().filter(MeasuredCell::serving).findFirst();
        return network.isPresent() && cell.isPresent()
                ? Answer.line(line(port, network.get(), cell.get()))
                : Answer.ok();
    }

    private static Line line(AtPort port, ServingNetwork network, MeasuredCell measured) {
        Cell cell = measured.cell();
        SignalQuality signal = measured.signal();
        Line line = Line.of("#RFSTS").add(cell.plmn().mcc() + " " + cell.plmn().mnc());
        switch (cell.rat()) {
            case GSM -> gsm(port, line, cell, signal);
            case UTRAN -> utran(port, line, cell, signal);
            case E_UTRAN, NR -> eutran(port, line, cell, signal);
        }
        identities(port, line, network, cell);
        return cell.rat() == Rat.UTRAN ? line.add(ACTIVE_SET) : line.raw(band(cell));
    }

    /** {@code <ARFCN>,<RSSI>,<LAC>,<RAC>,<TXPWR>,<MM>,<RR>,<NOM>}. */
    private static void gsm(AtPort port, Line line, Cell cell, SignalQuality signal) {
        line.add(cell.channel()).add(signal.level()).raw(hex(cell.areaCode())).add(cell.routingAreaCode());
        line.raw("").add(port.network().mobilityState()).add(radio(port)).raw("");
    }

    /** {@code <UARFCN>,<PSC>,<Ec/Io>,<RSCP>,<RSSI>,<LAC>,<RAC>,<TXPWR>,<DRX>,<MM>,<RRC>,<NOM>,<BLER>}. */
    private static void utran(AtPort port, Line line, Cell cell, SignalQuality signal) {
        line.add(cell.channel())
                .add(cell.physicalIdentity())
                .raw(String.format(Locale.ROOT, "%.1f", signal.quality() / 10.0));
        line.add(signal.level()).add(signal.rssi()).raw(hex(cell.areaCode())).add(cell.routingAreaCode());
        line.raw("")
                .raw("")
                .add(port.network().mobilityState())
                .add(radio(port))
                .raw("")
                .raw("");
    }

    /** {@code <EARFCN>,<RSRP>,<RSSI>,<RSRQ>,<TAC>,<RAC>,<TXPWR>,<DRX>,<MM>,<RRC>}. */
    private static void eutran(AtPort port, Line line, Cell cell, SignalQuality signal) {
        line.add(cell.channel()).add(signal.level()).add(signal.rssi()).add(signal.quality() / 10);
        line.raw(hex(cell.areaCode()))
                .add(NO_ROUTING_AREA)
                .raw("")
                .raw("")
                .add(port.network().mobilityState())
                .add(radio(port));
    }

    /** {@code <CID>,<IMSI>,<NetNameAsc>,<SD>}. */
    private static void identities(AtPort port, Line line, ServingNetwork network, Cell cell) {
        line.raw(String.format(Locale.ROOT, "%07X", cell.identity()))
                .add(port.sim().imsi().orElse(""))
                .add(network.longName())
                .add(services(port));
    }

    private static String band(Cell cell) {
        return Band.at(cell.rat(), cell.channel()).stream()
                .limit(1)
                .map(it -> Integer.toString(it.number()))
                .collect(Collectors.joining());
    }

    private static int radio(AtPort port) {
        return port.network().connected() ? CONNECTED : 0;
    }

    /** 0 none, 1 circuits, 2 packets, 3 both. */
    private static int services(AtPort port) {
        boolean circuits = port.network().registration(Domain.CS).status().registered();
        return (circuits ? 1 : 0) + (port.network().attached() ? 2 : 0);
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%04X", number);
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "network, cell and signal";
    }
}
