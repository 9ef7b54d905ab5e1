package dev.mynah.euicc.profile;

import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.content.Ef5gsLoci;
import dev.mynah.euicc.file.content.EfAcc;
import dev.mynah.euicc.file.content.EfAd;
import dev.mynah.euicc.file.content.EfDir;
import dev.mynah.euicc.file.content.EfEcc;
import dev.mynah.euicc.file.content.EfEpsLoci;
import dev.mynah.euicc.file.content.EfIccid;
import dev.mynah.euicc.file.content.EfImsi;
import dev.mynah.euicc.file.content.EfLi;
import dev.mynah.euicc.file.content.EfLoci;
import dev.mynah.euicc.file.content.EfMsisdn;
import dev.mynah.euicc.file.content.EfOpl;
import dev.mynah.euicc.file.content.EfPlmnList;
import dev.mynah.euicc.file.content.EfPlmnWithAccess;
import dev.mynah.euicc.file.content.EfPnn;
import dev.mynah.euicc.file.content.EfPsLoci;
import dev.mynah.euicc.file.content.EfSmsp;
import dev.mynah.euicc.file.content.EfSpn;
import dev.mynah.euicc.file.content.ServiceTable;
import dev.mynah.euicc.file.content.TaggedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a new profile's files say, from what is known of the subscription. A file that is not here says what its row says. */
final class ProfileFiles {

    private static final int ADN_RECORD = 28;
    private static final int SMSP_RECORD = 40;
    private static final int ECC_RECORD = 4;

    private static final Map<String, Function<ProfileSpec, List<byte[]>>> MADE = Map.ofEntries(
            Map.entry("MF/EF.ICCID", spec -> List.of(EfIccid.encode(spec.iccid()))),
            Map.entry("MF/EF.PL", spec -> List.of(EfLi.encode(List.of("en")))),
            Map.entry("ADF.USIM/EF.LI", spec -> List.of(EfLi.encode(List.of("en")))),
            Map.entry("ADF.USIM/EF.IMSI", spec -> List.of(EfImsi.encode(spec.imsi()))),
            Map.entry("ADF.USIM/EF.AD", spec -> List.of(new EfAd(0, spec.mncLength()).encode())),
            Map.entry("ADF.USIM/EF.ACC", spec -> List.of(EfAcc.encode(spec.imsi()))),
            Map.entry(
                    "ADF.USIM/EF.SPN",
                    spec -> named(spec, new EfSpn(spec.serviceProviderName(), true, false).encode())),
            Map.entry("ADF.USIM/EF.PNN", spec -> networkNamed(spec, EfPnn.encode(spec.networkName()))),
            Map.entry(
                    "ADF.USIM/EF.OPL",
                    spec -> networkNamed(
                            spec, EfOpl.everywhere(spec.homePlmn(), 1).encode())),
            Map.entry("ADF.USIM/EF.ECC", spec -> List.of(emergency("112"), emergency("911"))),
            Map.entry("ADF.USIM/EF.FPLMN", spec -> List.of(EfPlmnList.encode(spec.forbiddenPlmns()))),
            Map.entry("ADF.USIM/EF.EHPLMN", spec -> given(spec.equivalentHomePlmns(), EfPlmnList::encode)),
            Map.entry("ADF.USIM/EF.PLMNwAcT", spec -> List.of(preferred(spec.userPlmns(), 40))),
            Map.entry("ADF.USIM/EF.OPLMNwAcT", spec -> List.of(preferred(spec.operatorPlmns(), 40))),
            Map.entry("ADF.USIM/EF.HPLMNwAcT", spec -> List.of(preferred(List.of(spec.homePlmn()), 10))),
            Map.entry(
                    "ADF.USIM/EF.LOCI",
                    spec -> List.of(EfLoci.unregistered(spec.homePlmn()).encode())),
            Map.entry(
                    "ADF.USIM/EF.PSLOCI",
                    spec -> List.of(EfPsLoci.unregistered(spec.homePlmn()).encode())),
            Map.entry(
                    "ADF.USIM/EF.EPSLOCI",
                    spec -> List.of(EfEpsLoci.unregistered(spec.homePlmn()).encode())),
            Map.entry(
                    "ADF.USIM/DF.5GS/EF.5GS3GPPLOCI",
                    spec -> List.of(Ef5gsLoci.unregistered(spec.homePlmn()).encode())),
            Map.entry(
                    "ADF.USIM/DF.5GS/EF.5GSN3GPPLOCI",
                    spec -> List.of(Ef5gsLoci.unregistered(spec.homePlmn()).encode())),
            Map.entry("ADF.USIM/EF.MSISDN", spec -> given(spec.msisdn(), it -> EfMsisdn.encode(it, ADN_RECORD))),
            Map.entry("ADF.USIM/EF.SMSP", spec -> given(spec.smsc(), it -> EfSmsp.encode(it, SMSP_RECORD))),
            Map.entry("ADF.USIM/EF.GID1", spec -> given(spec.gid1(), HexFormat.of()::parseHex)),
            Map.entry("ADF.USIM/EF.GID2", spec -> given(spec.gid2(), HexFormat.of()::parseHex)),
            Map.entry("ADF.ISIM/EF.IMPI", spec -> List.of(TaggedText.encode(ImsIdentity.impi(spec)))),
            Map.entry("ADF.ISIM/EF.DOMAIN", spec -> List.of(TaggedText.encode(ImsIdentity.domain(spec)))),
            Map.entry("ADF.ISIM/EF.IMPU", spec -> List.of(TaggedText.encode(ImsIdentity.impu(spec)))));

    private ProfileFiles() {}

    /** The content of every file that differs from its row, by path. */
    static Map<String, FileContent> of(ProfileSpec spec, FileCatalogue catalogue) {
        Map<String, FileContent> contents = new HashMap<>();
        Map<String, List<byte[]>> replaced = replaced(spec, catalogue);
        catalogue.files().forEach(row -> {
            List<byte[]> made = replaced.getOrDefault(
                    row.path(), MADE.getOrDefault(row.path(), it -> List.of()).apply(spec));
            if (!made.isEmpty()) {
                contents.put(row.path(), FileContent.fit(row, made));
            }
        });
        directory(catalogue, contents);
        for (DirectoryRow application : applications(catalogue, contents)) {
            serviceTable(application, contents, replaced);
        }
        return contents;
    }

    /** The applications of a profile whose files say that. */
    static List<DirectoryRow> applications(FileCatalogue catalogue, Map<String, FileContent> contents) {
        return catalogue.applications().stream()
                .filter(it -> it.existsWith(contents.keySet()))
                .toList();
    }

    /** What the profile says in so many bytes, by path. */
    static Map<String, List<byte[]>> replaced(ProfileSpec spec, FileCatalogue catalogue) {
        Map<String, List<byte[]>> byPath = new HashMap<>();
        spec.files().forEach((name, hexContents) -> {
            FileRow row = catalogue
                    .find(name)
                    .orElseThrow(() -> new IllegalArgumentException("files." + name + ": there is no such file"));
            byPath.put(
                    row.path(),
                    hexContents.stream().map(HexFormat.of()::parseHex).toList());
        });
        return byPath;
    }

    private static void directory(FileCatalogue catalogue, Map<String, FileContent> contents) {
        FileRow row = catalogue.find("MF/EF.DIR").orElseThrow();
        List<byte[]> records = applications(catalogue, contents).stream()
                .map(it -> new EfDir(it.aid(), it.label()).encode())
                .toList();
        contents.putIfAbsent(row.path(), FileContent.fit(row, records));
    }

    /** EF.UST or EF.IST: a service is there when its file is. Nothing is known of what a CSIM's table would say. */
    private static void serviceTable(
            DirectoryRow application, Map<String, FileContent> contents, Map<String, List<byte[]>> replaced) {
        FileRow table = application.files().stream()
                .filter(it -> it.name().equals("EF.UST") || it.name().equals("EF.IST"))
                .findFirst()
                .orElse(null);
        if (table != null && !replaced.containsKey(table.path())) {
            Set<Integer> services = new HashSet<>(application.services());
            application.filesWith(contents.keySet()).forEach(it -> services.addAll(it.services()));
            byte[] bits = ServiceTable.of(services).encode(table.initial().length);
            contents.put(table.path(), FileContent.fit(table, List.of(bits)));
        }
    }

    private static List<byte[]> named(ProfileSpec spec, byte[] content) {
        return spec.serviceProviderName().isEmpty() ? List.of() : List.of(content);
    }

    private static List<byte[]> networkNamed(ProfileSpec spec, byte[] content) {
        return spec.networkName().isEmpty() ? List.of() : List.of(content);
    }

    private static <T> List<byte[]> given(Optional<T> value, Function<T, byte[]> encode) {
        return value.map(encode).map(List::of).orElse(List.of());
    }

    private static List<byte[]> given(List<String> plmns, Function<List<String>, byte[]> encode) {
        return plmns.isEmpty() ? List.of() : List.of(encode.apply(plmns));
    }

    private static byte[] emergency(String code) {
        return new EfEcc(code, 0).encode(ECC_RECORD);
    }

    private static byte[] preferred(List<String> plmns, int size) {
        return EfPlmnWithAccess.encode(
                plmns.stream()
                        .map(it -> new EfPlmnWithAccess(it, EfPlmnWithAccess.ANY))
                        .toList(),
                size);
    }
}
