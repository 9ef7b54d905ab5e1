package dev.mynah.testbed.file;

import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Reselection;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.ran.Position;
import dev.mynah.network.ran.Site;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one of an operator's {@code cells}. */
final class CellReader {
    /** Technologies as files name them. */
    static final Map<String, Rat> RATS = Map.of("gsm", Rat.GSM, "umts", Rat.UTRAN, "lte", Rat.E_UTRAN, "nr", Rat.NR);

    private static final String ALLOWED = "gsm, umts, lte or nr";

    private CellReader() {}

    static Optional<CellSpec> read(String usualName, Fields cell) {
        String name = cell.text("name", () -> usualName);
        Rat rat = cell.choice("rat", RATS, ALLOWED).orElse(Rat.E_UTRAN);
        long identity = cell.value("identity", "0x0001001", 1L, text -> identity(text, CellSpec.mostIdentity(rat)));
        CellSpec usual = CellSpec.of(name.isBlank() ? "cell" : name, rat, identity, 1);
        int areaCode = cell.whole("areaCode", 1, rat == Rat.NR ? 0xFFFFFD : 0xFFFD, "1");
        int routingArea = cell.whole("routingAreaCode", 0, 0xFF, usual.routingAreaCode());
        int channel = cell.whole("channel", 0, CellSpec.mostChannel(rat), usual.channel());
        int physical = cell.whole("physicalIdentity", 0, CellSpec.mostPhysicalIdentity(rat), usual.physicalIdentity());
        int rsrp = cell.whole("rsrp", -140, -44, usual.rsrp());
        int rsrq = cell.optional("rsrq", CellReader::tenths).orElse(usual.rsrq());
        Optional<Access> access = access(cell);
        Optional<Reselection> reselection = reselection(cell, usual.reselection());
        Optional<Site> site = cell.has("site") ? site(cell.inner("site")) : Optional.empty();
        boolean on = cell.flag("on", true);
        return cell.make(() -> new CellSpec(
                name,
                identity,
                rat,
                areaCode,
                routingArea,
                channel,
                physical,
                rsrp,
                rsrq,
                access.orElseThrow(),
                reselection.orElseThrow(),
                site,
                on));
    }

    private static Optional<Access> access(Fields cell) {
        boolean barred = cell.flag("barred", false);
        boolean emergency = cell.flag("emergency", true);
        Set<Integer> classes = new HashSet<>();
        try {
            for (String text : cell.texts("barredClasses")) {
                classes.add(Integer.valueOf(text));
            }
            return Optional.of(new Access(barred, emergency, classes));
        } catch (IllegalArgumentException e) {
            cell.problem("barredClasses", "access classes are 0 to 9 and 11 to 15");
            return Optional.empty();
        }
    }

    private static Optional<Reselection> reselection(Fields cell, Reselection usual) {
        int priority = cell.whole("priority", 0, 7, usual.priority());
        int minimum = cell.whole("minimumLevel", -156, -44, usual.minimumLevel());
        return Optional.of(usual.withPriority(priority).withMinimumLevel(minimum));
    }

    private static Optional<Site> site(Fields site) {
        int x = site.whole("x", -1_000_000, 1_000_000, "0");
        int y = site.whole("y", -1_000_000, 1_000_000, "0");
        int power = site.whole("power", -140, -44, -60);
        return site.make(() -> new Site(new Position(x, y), power));
    }

    private static long identity(String text, long most) {
        try {
            long value = Long.decode(text.matches("0+[0-9]+") ? text.replaceFirst("^0+(?=.)", "") : text);
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number (0 to " + most + ")", e);
        }
        throw new IllegalArgumentException(text + " is out of range (0 to " + most + ")");
    }

    private static int tenths(String text) {
        if (!text.matches("-[0-9]{1,2}(\\.[0-9])?")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a quality in dB (-19.5 to -3)");
        }
        int tenths = (int) Math.round(Double.parseDouble(text) * 10);
        if (tenths < -195 || tenths > -30) {
            throw new IllegalArgumentException(text + " is out of range (-19.5 to -3)");
        }
        return tenths;
    }
}
