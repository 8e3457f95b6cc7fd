package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Variant.variant;
import static it.consuntivo.catalogue.Variant.without;

import java.text.Normalizer;
import java.util.List;

/** Names, resubmissions, timing. */
final class GroupJ {
    private static final String HEADER = "Codice|Settore|Tipo|Ob. operativo|Raggiunto\n";
    private static final String ROW = "F1|FIN|Ordinario|Bilancio|sì\n";
    private static final String READ = "O FIN F1 raggiunto -/- - «Bilancio»";
    private static final String THREE = ROW
            + ROW.replace("F1", "F2").replace("Bilancio", "Cassa")
            + ROW.replace("F1", "F3").replace("Bilancio", "Tributi");
    private static final String READ_THREE =
            """
            O FIN F1 raggiunto -/- - «Bilancio»
            O FIN F2 raggiunto -/- - «Cassa»
            O FIN F3 raggiunto -/- - «Tributi»
            """;
    private static final String LATER = HEADER + "F1|FIN|Ordinario|Bilancio e cassa|sì\n";
    private static final String READ_LATER = "O FIN F1 raggiunto -/- - «Bilancio e cassa»";

    /** Made once, because a workbook says when it was made. */
    private static final byte[] TWICE = Sketch.of(HEADER + ROW).xlsx();

    private GroupJ() {}

    private static String cover(String version) {
        return "[Unità]\nAnno|2024\nSettore|FIN\nVersione|" + version + "\n[Dati]\n";
    }

    static final List<Variant> VARIANTS = List.of(
            variant("J01", "gli stessi byte con un altro nome")
                    .file("J01.xlsx", TWICE)
                    .file("J01 copia.xlsx", TWICE)
                    .warned("F17")
                    .reads(READ + "\n" + READ)
                    .remark("Il contratto avvisa: nella cartella ne basta uno."),
            variant("J02", "nuovo invio dello stesso settore")
                    .named("J02 primo.xlsx", HEADER + ROW)
                    .named("J02 secondo.xlsx", LATER)
                    .warned("F18")
                    .reads(READ + "\n" + READ_LATER)
                    .remark("Il precedente resta nella cartella: avviso, e differenze in differenze.csv."),
            variant("J02b", "cartella restituita con i rilievi, corretta e rimandata")
                    .drawn("[Dati]\n" + HEADER + ROW + ":comment E2 Consuntivo: Manca l'esito.\n"
                            + "[Rilievi]\nRilievi\n\nGravità|Foglio|Cella|Codice|Ob. operativo|Esito\n"
                            + "Errore|Dati|E2|D11|Bilancio|sì\n")
                    .reads(READ)
                    .remark("I nostri commenti e il foglio «Rilievi» non contano."),
            variant("J03", "due file diversi di un settore nella stessa esecuzione")
                    .named("J03 a.xlsx", HEADER + ROW)
                    .named("J03 b.xlsx", LATER)
                    .warned("F18")
                    .reads(READ + "\n" + READ_LATER)
                    .remark("Per il contratto vale il più recente, per versione, data o ora del file: avviso."),
            variant("J04", "arriva una versione precedente")
                    .named("J04 nuova.xlsx", cover("2") + LATER)
                    .named("J04 vecchia.xlsx", cover("1") + HEADER + ROW)
                    .warned("F18")
                    .reads(READ_LATER + "\n" + READ)
                    .remark("Vale comunque la versione più alta, non l'ultima arrivata: basta l'avviso."),
            variant("J05", "correzione con le sole righe cambiate")
                    .named("J05.xlsx", HEADER + ROW + "F2|FIN|Ordinario|Cassa|sì\n")
                    .named("J05 correzione.xlsx", LATER)
                    .under("plan FIN; type=O; code=F1\nplan FIN; type=O; code=F2")
                    .rejected("P01, F18")
                    .reads(READ_LATER + "\n" + READ + "\nO FIN F2 raggiunto -/- - «Cassa»"),
            variant("J06", "nomi come «def», «(1)», «Copia di»")
                    .named("Copia di J06 ULTIMO def (1) rev.xlsx", HEADER + ROW)
                    .reads(READ),
            variant("J07", "il nome dice un altro settore")
                    .named("J07 Servizi culturali.xlsx", HEADER + ROW)
                    .rejected("F22")
                    .reads(READ),
            variant("J07b", "il nome dice un altro anno")
                    .named("J07b consuntivo 2023.xlsx", HEADER + ROW)
                    .warned("F23")
                    .reads(READ)
                    .remark("Solo avviso: l'anno in un nome è spesso quello del protocollo."),
            variant("J08", "accenti, apostrofi, punti e Unicode scomposto nei nomi")
                    .named(Normalizer.normalize("J08 l'attività.def..ò.xlsx", Normalizer.Form.NFD), HEADER + ROW)
                    .reads(READ),
            variant("J09", "altro nome del settore")
                    .drawn(HEADER + "F1|RAGIONERIA (*)|Ordinario|Bilancio|sì\n")
                    .reads(READ),
            variant("J09b", "altro nome, non registrato")
                    .drawn(HEADER + "F1|Sett. Finanze|Ordinario|Bilancio|sì\n")
                    .rejected("C10@Dati!B2")
                    .remark("Un nome nuovo si registra fra gli alias dell'esercizio, una volta per tutte."),
            variant("J10", "settore che non esiste")
                    .drawn(HEADER + "F1|Zoo comunale|Ordinario|Bilancio|sì\n")
                    .rejected("C10@Dati!B2"),
            without(
                    "J11",
                    "oltre la scadenza",
                    "L'esercizio non ha una scadenza: la data di arrivo è in consegne.csv."),
            without(
                    "J12",
                    "dopo la chiusura della relazione",
                    "Una relazione non si chiude: ogni esecuzione ripubblica, e la storia resta."),
            without(
                    "J13",
                    "file tolto dalla cartella",
                    "Per il contratto vale ciò che è nella cartella: tolto il file, il settore non ha consegnato."),
            variant("J14", "settore che non invia mai")
                    .drawn(HEADER + "T1|TEC|Ordinario|Strade|sì\n")
                    .warned("P05")
                    .reads("O TEC T1 raggiunto -/- - «Strade»"),
            variant("J15", "lo stesso contenuto sotto due settori")
                    .named("J15 a.xlsx", HEADER + THREE)
                    .named("J15 b.xlsx", HEADER + THREE.replace("FIN", "TEC"))
                    .rejectedUnlessDecided("D43, D43")
                    .reads(READ_THREE + READ_THREE.replace("FIN", "TEC"))
                    .remark("Da tre obiettivi in su: uno solo uguale in più settori è normale."),
            variant("J16", "orologio: file dal futuro")
                    .dropped(Dropped.file("J16.xlsx", Sketch.of(HEADER + ROW).xlsx(), 60 * 24 * 365))
                    .reads(READ));
}
