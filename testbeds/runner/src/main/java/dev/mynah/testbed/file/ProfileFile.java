package dev.mynah.testbed.file;

import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.pki.TestPki;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one profile: out of a file that has nothing else in it, or out of a testbed file. */
public final class ProfileFile {
    private ProfileFile() {}

    /**
     * Reads a profile.
     *
     * @param wanted its name or ICCID; needed where the file has several
     */
    public static ProfileSpec read(Path file, Optional<String> wanted) throws BrokenFile {
        String name = file.getFileName().toString();
        String yaml = TestbedFile.text(file);
        Problems problems = new Problems(name);
        try {
            Optional<Node.Mapping> root = YamlReader.read(yaml, problems);
            if (root.isPresent() && isTestbed(root.get())) {
                TestbedSpec testbed = TestbedFile.parse(name, yaml, TestbedFile.directory(file));
                return choose(name, profiles(testbed), wanted);
            }
            Optional<ProfileSpec> alone = root.flatMap(it -> alone(new Fields(it, problems), file));
            if (problems.count() > 0) {
                throw new BrokenFile(problems.lines());
            }
            return alone.filter(it -> wanted.map(text -> isCalled(it, text)).orElse(true))
                    .orElseThrow(() -> new BrokenFile(
                            List.of(name + ": there is no profile \"" + wanted.orElse("") + "\" in it")));
        } catch (IOException e) {
            throw new BrokenFile(List.of(file + ": can't be read (" + e.getMessage() + ")"));
        }
    }

    private static Optional<ProfileSpec> alone(Fields profile, Path file) {
        return new EuiccReader(
                        new Subscribers(Map.of(), Map.of(), Map.of()),
                        TestPki.ofTestbed(TestPki.USUAL_SEED),
                        TestbedFile.directory(file))
                .profile(profile, MepMode.NONE, 1);
    }

    private static boolean isTestbed(Node.Mapping root) {
        return root.fields().containsKey("euiccs") || root.fields().containsKey("uiccs");
    }

    /** Those of eUICCs, then what removable cards have on them. */
    private static List<ProfileSpec> profiles(TestbedSpec testbed) {
        return Stream.concat(
                        testbed.cards().euiccs().values().stream().flatMap(card -> card.profiles().stream()),
                        testbed.cards().uiccs().values().stream())
                .toList();
    }

    private static ProfileSpec choose(String file, List<ProfileSpec> there, Optional<String> wanted) throws BrokenFile {
        List<ProfileSpec> chosen = there.stream()
                .filter(it -> wanted.map(text -> isCalled(it, text)).orElse(true))
                .toList();
        if (chosen.size() == 1) {
            return chosen.get(0);
        }
        String names =
                there.stream().map(it -> it.name() + " (" + it.iccid() + ")").collect(Collectors.joining(", "));
        throw new BrokenFile(
                List.of(file + ": name one profile with --profile, by name or ICCID (there is " + names + ")"));
    }

    private static boolean isCalled(ProfileSpec profile, String text) {
        return profile.name().equals(text) || profile.iccid().equals(text);
    }
}
