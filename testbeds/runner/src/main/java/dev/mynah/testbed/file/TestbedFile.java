package dev.mynah.testbed.file;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.pki.TestPki;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.testbed.scenario.Scenario;
import dev.mynah.testbed.state.DatabaseSpec;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads testbed files. */
public final class TestbedFile {
    private TestbedFile() {}

    public static TestbedSpec read(Path file) throws BrokenFile {
        try {
            return parse(file.getFileName().toString(), text(file), directory(file));
        } catch (IOException e) {
            throw new BrokenFile(List.of(file + ": can't be read (" + e.getMessage() + ")"));
        }
    }

    /** Other files that a file names are beside it. */
    static Path directory(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** What is written in a file. */
    static String text(Path file) throws BrokenFile {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new BrokenFile(List.of(file + ": there is no such file"));
        } catch (CharacterCodingException e) {
            throw new BrokenFile(List.of(file + ": is not UTF-8 text"));
        } catch (IOException e) {
            throw new BrokenFile(List.of(file + ": can't be read (" + e.getMessage() + ")"));
        }
    }

    /**
     * Reads the text of a file. Other files that it names are in the working directory.
     *
     * @param name what messages call the file
     */
    public static TestbedSpec parse(String name, String yaml) throws BrokenFile, IOException {
        return parse(name, yaml, Path.of(""));
    }

    static TestbedSpec parse(String name, String yaml, Path directory) throws BrokenFile, IOException {
        Problems problems = new Problems(name);
        Optional<TestbedSpec> spec =
                YamlReader.read(yaml, problems).flatMap(root -> testbed(new Fields(root, problems), directory));
        if (problems.count() > 0) {
            throw new BrokenFile(problems.lines());
        }
        return spec.orElseThrow();
    }

    private static Optional<TestbedSpec> testbed(Fields root, Path directory) {
        long seed = root.optional("seed", TestbedFile::seed).orElse(TestPki.USUAL_SEED);
        Optional<Instant> clock = root.optional("clock", TestbedFile::clock).flatMap(it -> it);
        Map<String, Optional<Plmn>> plmns = new LinkedHashMap<>();
        Map<String, String> networkNames = new LinkedHashMap<>();
        Map<String, String> serviceCentres = new LinkedHashMap<>();
        root.named("operators").forEach((name, operator) -> {
            plmns.put(name, OperatorReader.plmn(operator));
            networkNames.put(name, OperatorReader.networkName(name, operator));
            SmsReader.serviceCentre(operator).ifPresent(it -> serviceCentres.put(name, it));
        });
        Subscribers subscribers = new Subscribers(plmns, networkNames, serviceCentres);
        Map<String, Optional<EuiccSpec>> euiccs = new LinkedHashMap<>();
        EuiccReader euiccReader = new EuiccReader(subscribers, TestPki.ofTestbed(seed), directory);
        root.named("euiccs").forEach((name, card) -> {
            checkName(name, card);
            euiccs.put(name, euiccReader.read(card));
        });
        Map<String, Optional<ProfileSpec>> uiccs = new LinkedHashMap<>();
        root.named("uiccs").forEach((name, card) -> {
            checkName(name, card);
            if (euiccs.containsKey(name)) {
                card.problem("", "\"" + name + "\" is the name of an eUICC already");
            }
            uiccs.put(name, euiccReader.uicc(name, card));
        });
        OperatorReader operatorReader = new OperatorReader(subscribers, directory);
        List<OperatorSpec> operators = new ArrayList<>();
        root.named("operators")
                .forEach((name, operator) -> operatorReader.read(name, operator).ifPresent(operators::add));
        CardPlaces cardPlaces = new CardPlaces(euiccs, uiccs);
        DoorPlaces doorPlaces = new DoorPlaces();
        ModemReader modemReader = new ModemReader(cardPlaces, doorPlaces);
        List<TestbedModem> modems = new ArrayList<>();
        root.named("modems")
                .forEach((name, modem) -> modemReader.read(name, modem).ifPresent(modems::add));
        CardDoorReader doorReader = new CardDoorReader(cardPlaces, doorPlaces);
        List<CardDoorSpec> doors = new ArrayList<>();
        root.each("doors").forEach(door -> doorReader.read(door).ifPresent(doors::add));
        Scenario scenario = ScenarioReader.read(root);
        Optional<DatabaseSpec> store = StoreReader.read(root, directory);
        return root.make(() -> new TestbedSpec(
                seed, clock, operators, new CardSpecs(sound(euiccs), sound(uiccs)), modems, doors, scenario, store));
    }

    /** Directories and journals have such names. */
    static void checkName(String name, Fields of) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,31}")) {
            of.problem("", "\"" + name + "\" can't be a name (letters, digits, dots and dashes)");
        }
    }

    private static <T> Map<String, T> sound(Map<String, Optional<T>> read) {
        Map<String, T> sound = new LinkedHashMap<>();
        read.forEach((name, it) -> sound.put(name, it.orElseThrow()));
        return sound;
    }

    private static long seed(String text) {
        try {
            return Long.decode(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number", e);
        }
    }

    private static Optional<Instant> clock(String text) {
        if (text.equals("real")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a time (real, or one as 2026-03-01T12:00:00Z)", e);
        }
    }
}
