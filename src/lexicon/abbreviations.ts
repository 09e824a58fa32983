/**
 * Short forms whose full stop does not end a sentence, in lower case without the last stop. Inner stops stand
 * between tokens of their own ("a.n" is three), so only the part before the last stop is listed.
 */
export const ABBREVIATIONS = new Set(
  `
  drs dra dr dri drg drh ir h hj prof tgk kh hc rr rd raden tb ust hb gus abi
  plt plh pj pjs zi ny nn kgs kms msgr pater br moch moh muh mohd ach abd sy syaf purn pol
  st sh se mm msi mh mt mpd spd ssi sip sos stp sag mag map kom ked mkes keb skm sked apt ns bc
  irjen irjend komjen akp briptu bripda bharada laksma laksda laksdya marsma marsda marsdya jend pnb
  kol letkol mayjen brigjen brigjend letjen irjen komjen marsma marsda laksma laksda briptu bripda kopka kopda koptu praka pratu prada kombes akbp kompol ipda iptu aiptu aipda bripka brigpol inf kav arh czi cpl cba chb ckm caj mar laks lettu letda kapt capt serma serka sertu serda pelda peltu
  no nomor jl jln gg km kab kec kel ds dsn prov desa rt rw kav blok lt gd
  pemkab pemkot pemprov pemko dt kemen ditjen capt lt
  spt tsb yth yg dgn utk krn sdr sdri bpk bp ybs cq qq ub an al a.n u.p d.a s.d s/d
  pkl pk krt ka hm bd tmt wk
  jan feb mar apr jun jul agu agt agust sep sept okt nov nop des tgl th thn
  tk tp pt cv ud tbk rp rs bin bt psl ps hal hlm vol ed jo
  mr mrs ms mt pdt pr rev
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Those that are short forms in lower case too: "plt. Kepala Bagian", "Victoria br. Simanungkalit". */
export const LOWER_ABBREVIATIONS = new Set([
  'plt',
  'plh',
  'pj',
  'pjs',
  'dr',
  'drg',
  'drh',
  'drs',
  'br',
  'ust',
  'apt',
  'ns',
  'tgk',
  'ny',
  'hj'
])
