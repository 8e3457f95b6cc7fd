package it.consuntivo.publish.json;

import it.consuntivo.domain.model.OpenData.Licence;

/**
 * How catalogues name a licence.
 *
 * @param name as Open Definition and Frictionless know it
 * @param path of its text
 * @param concept its address in the Italian controlled vocabulary of licences
 * @param kind its address among the licence types of ADMS
 */
record OpenLicence(String name, String title, String version, String path, String concept, String kind) {
    private static final String VOCABULARY = "https://w3id.org/italia/controlled-vocabulary/licences/";
    private static final String KINDS = "http://purl.org/adms/licencetype/";
    private static final String TEXTS = "https://creativecommons.org/";

    static OpenLicence of(Licence licence) {
        return switch (licence) {
            case CC_BY_4_0 ->
                new OpenLicence(
                        "CC-BY-4.0",
                        "Creative Commons Attribution 4.0",
                        "4.0",
                        TEXTS + "licenses/by/4.0/",
                        VOCABULARY + "A21_CCBY40",
                        KINDS + "Attribution");
            case CC_BY_SA_4_0 ->
                new OpenLicence(
                        "CC-BY-SA-4.0",
                        "Creative Commons Attribution-ShareAlike 4.0",
                        "4.0",
                        TEXTS + "licenses/by-sa/4.0/",
                        VOCABULARY + "A31_CCBYSA40",
                        KINDS + "ViralEffect-ShareAlike");
            case CC0_1_0 ->
                new OpenLicence(
                        "CC0-1.0",
                        "Creative Commons CC0 1.0",
                        "1.0",
                        TEXTS + "publicdomain/zero/1.0/",
                        VOCABULARY + "A11_CCO10",
                        KINDS + "PublicDomain");
            case IODL_2_0 ->
                new OpenLicence(
                        "IODL-2.0",
                        "Italian Open Data License 2.0",
                        "2.0",
                        "https://www.dati.gov.it/content/italian-open-data-license-v20",
                        VOCABULARY + "A29_IODL20",
                        KINDS + "Attribution");
        };
    }
}
