const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Degrees and religious or noble titles before a name, in lower case without stops: they are kept as titles. */
export const TITLES_BEFORE = words(`
  dr drs dra drg drh dri ir prof h hj hjh hm kh khm k.h kgpaa kgpa ra gkbrat kyai kiai kiyai tgk teungku tgh ust ustadz ustad ustaz ustadzah ustadzah habib gus
  apt ns bd nyai lc pdt pendeta romo pastor pdt uskup rr rm kph krt kgph kmas gkr gph krmt kanjeng
  capt captain ners eng kgs kms nyimas tuan jro msgr frater suster syekh syech sheikh buya abuya ajengan tubagus tb rd
`)

/** Words that only address: before a name, but no titles of it. */
export const ADDRESSES = words(`
  bapak ibu pak bu bpk cak saudara saudari sdr sdri ny nyonya tuan kang mas mbak bang bung ibunda ayahanda mr mrs ms
  bidan suster nek mangku chef coach kak kakak dik bunda mamak tante teteh ceu abang
  nenek kakek mbah eyang opa oma abah mama tante om paman bunda emak
  sir lady dato datuk
`)

/** Ranks of the army, navy, air force and police, and what stands beside them. */
export const RANKS = words(`
  jenderal jendral letnan sersan kopral letjen mayjen brigjen brigjend kolonel kol letkol mayor kapten lettu letda kapt
  laksamana laksma laksda laksdya marsekal marsma marsda marsdya peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada
  komjen irjen kombes kombespol akbp kompol akp iptu ipda aiptu aipda bripka brigpol brigadir briptu bripda bharada
`)

/** Corps and branch after a rank: "Letkol Inf", "Brigjen TNI", "Kombes Pol", "Jenderal (Purn)". */
export const RANK_BRANCHES = words(`
  tni pol inf kav arh arm czi cpl cba chb ckm cku caj chk cpm mar laut pelaut marinir pnb tek lek sus pas nav adm kes psk kal
  purn purnawirawan anumerta pertama muda madya satu dua ret sos ctp zeni c.zi polisi (p) (t) (e) (s) (k)
`)

/** Degrees after a name, in lower case without stops and spaces. */
export const DEGREES = words(`
  se sh ss st si sp sip ssos spd spdi spdsd spdaud sag shi sei sthi sfili skom ssi ssn sps spsi spt spi shut skm sked skg skh skep skeb sgz sst stp sstp sap sar sas ssit
  sfarm stk strkeb strkes strip str sds sikom ssy spdk sth spak sptk
  mm msi mh mt mpd mpdi mag mkom mkes msc ma map mip mse mps mpsi mepi mei me mkn mhum mpar mars mph msn mtp msp mhi mkep mkeb mtr mtrip mtrap mgz mikom mak msos mba mpa mpp mil meng mec mdev mesy mfarm mfil mipol mpdk mth mdiv mhan
  ph phd dea dess drph edd lcma
  lc bac ba bsc ak akt ca cpa cma cfra qia cgcae crma crmp cgaa cia ca cfre ctm cert ccd cwm cqar crgp cpma cacp crp cht cgae fcma bkp
  apt ns amd amdkeb amdkep amk amp amkl dipl sppd spog spa span spm spb spot spjp spp sppk spkk sppa sprad spkj sptht spu spbs spthtkl spkfr spkp finasim mmr aifo mmrs mhkes
  ipm ipu asean eng apec aseaneng cipa
  mmsi mmtr mmpd msim mce mkm mmkes sepm
`)

/** Beginnings of a dotted degree: "S.Tr.Keb", "M.Farm", "Sp.PD", "A.Md". Checked only where a stop follows. */
export const DEGREE_STEMS = words(`s m a sp ph dr dipl d b lc st mm mt mh se sh amd ak qia ca cert cgcae ns apt`)
